// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/gallery/boardexample.h"
#include "ui/planning/planboard.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QTest>

inline const QDate monday(2027, 4, 12);

inline qint64 at(int hour, int minute = 0)
{
    return TimeAxis::momentOf(monday, hour * 60 + minute);
}

// A board with an owner that remembers what it was asked and told.
struct Desk
{
    PlanBoard board;
    QList<QList<AnyId>> taken{};
    QList<BoardLanding> asked{};
    struct Drop
    {
        QList<AnyId> visits{};
        AnyId staff{};
        qint64 from = 0;
        QList<BoardLanding> all{};
    };
    QList<Drop> drops{};
    int back = 0;
    QStringList sentences{};

    explicit Desk(const BoardScene &scene = exampleDay())
    {
        board.resize(1072, 720);
        board.setScene(scene);
        QObject::connect(&board, &PlanBoard::pickedUp, &board, [this](const QList<AnyId> &visits) {
            taken << visits;
            board.setVerdicts(exampleVerdicts());
        });
        QObject::connect(&board, &PlanBoard::dropped, &board,
                         [this](const QList<AnyId> &visits, const AnyId &staff, qint64 from) {
                             drops << Drop{visits, staff, from, board.landings()};
                         });
        QObject::connect(&board, &PlanBoard::putBack, &board, [this] { ++back; });
        QObject::connect(&board, &PlanBoard::said, &board, [this](const QString &said) { sentences << said; });
        board.setEffect([this](const QList<AnyId> &visits, const AnyId &staff, qint64 from) {
            asked << BoardLanding{visits.first(), staff, from};
            int row = 0;
            while (board.scene().rows[row].staff != staff)
                ++row;
            return exampleEffect(board.scene(), row, from, from + 3600);
        });
        board.setLook([](const AnyId &) { return heldVisit(); });
        board.show();
        QVERIFY(QTest::qWaitForWindowExposed(&board));
        board.setFocus();
    }

    const AnyId &staff(int row) const { return board.scene().rows[row].staff; }
    QPoint middle(int row, int visit) const { return board.rectOf(row, exampleId(visit)).center(); }

    void mouse(QEvent::Type type, const QPoint &to, Qt::MouseButton button, Qt::MouseButtons buttons,
               Qt::KeyboardModifiers modifiers = {})
    {
        QMouseEvent event(type, to, board.viewport()->mapToGlobal(to), button, buttons, modifiers);
        QApplication::sendEvent(board.viewport(), &event);
    }
    void press(const QPoint &to, Qt::KeyboardModifiers modifiers = {})
    {
        mouse(QEvent::MouseButtonPress, to, Qt::LeftButton, Qt::LeftButton, modifiers);
    }
    void move(const QPoint &to, Qt::KeyboardModifiers modifiers = {})
    {
        mouse(QEvent::MouseMove, to, Qt::NoButton, Qt::LeftButton, modifiers);
    }
    void release(const QPoint &to, Qt::KeyboardModifiers modifiers = {})
    {
        mouse(QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton, modifiers);
    }
    void click(const QPoint &to, Qt::KeyboardModifiers modifiers = {})
    {
        press(to, modifiers);
        release(to, modifiers);
    }
    void drag(const QPoint &from, const QPoint &to, Qt::KeyboardModifiers modifiers = {})
    {
        press(from, modifiers);
        move((from + to) / 2, modifiers);
        move(to, modifiers);
        release(to, modifiers);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&board, Qt::Key(key), modifiers); }

    bool enter(const QMimeData *data, const QPoint &to)
    {
        QDragEnterEvent event(to, Qt::MoveAction | Qt::CopyAction, data, Qt::LeftButton, {});
        QApplication::sendEvent(board.viewport(), &event);
        return event.isAccepted();
    }
    void over(const QMimeData *data, const QPoint &to)
    {
        QDragMoveEvent event(to, Qt::MoveAction, data, Qt::LeftButton, {});
        QApplication::sendEvent(board.viewport(), &event);
    }
    bool drop(const QMimeData *data, const QPoint &to)
    {
        QDropEvent event(to, Qt::MoveAction, data, Qt::LeftButton, {});
        QApplication::sendEvent(board.viewport(), &event);
        return event.isAccepted();
    }
    void leave()
    {
        QDragLeaveEvent event;
        QApplication::sendEvent(board.viewport(), &event);
    }
};

inline QList<AnyId> ids(std::initializer_list<int> numbers)
{
    QList<AnyId> all;
    for (const int number : numbers)
        all << exampleId(number);
    return all;
}
