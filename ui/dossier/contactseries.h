// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/contact/series.h"
#include "ui/act/actinput.h"
#include "ui/dossier/sectiontool.h"

#include <QAbstractTableModel>

class KeepTimer;
class FlowLayout;
class KeyButton;
class MessageLine;
class PlainLabel;
class QFormLayout;
class QPushButton;
class QTableView;

// A contact of the series before it is planned: its day and time as typed, why it is another day than was asked, and
// why it was refused.
struct SeriesLine
{
    QString day{};
    QString time{};
    QString why{};
    QString reason{};

    bool operator==(const SeriesLine &) const = default;
};

class SeriesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Day, Time, Why, ColumnCount };

    SeriesModel(std::function<QDate()> today, std::function<QString(QDate)> obstacle, QObject *parent = nullptr);

    const QList<SeriesLine> &lines() const { return m_lines; }
    void setLines(const QList<SeriesLine> &lines);
    void removeLine(int row);
    std::optional<QDate> day(const SeriesLine &line) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void edited();

private:
    std::function<QDate()> m_today;
    std::function<QString(QDate)> m_obstacle; // in words, of a day that was typed
    QList<SeriesLine> m_lines{};
};

// Contacts that return, with their real days before they are planned. Each is one act; refused ones stay with their
// sentence.
class ContactSeries : public SectionTool
{
    Q_OBJECT
public:
    explicit ContactSeries(Workspace &workspace, QWidget *parent = nullptr); // hidden until it begins

    void begin(const DossierView &view) override;
    void refresh(const DossierView &view) override;
    void keepNow() override;
    QString draftKeyOf(const Dossier::Id &dossier) const override;
    SeriesModel *model() const { return m_model; }
    void plan();
    void takeBack();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void name();
    void ask();
    void compute();
    void commit();
    void removeLine();
    void leave();
    void act();
    void arrange();
    SeriesRule rule() const;
    SeriesObstacles obstacles() const;
    QString words(const DayObstacle &obstacle) const;
    QJsonValue value(const QString &name) const;

    Workspace &m_workspace;
    const DossierView *m_view = nullptr;
    Dossier::Id m_id{};
    KeepTimer *m_typing;
    PlainLabel *m_title;
    QFormLayout *m_form;
    QWidget *m_asked;
    class QScrollArea *m_area;
    QList<ActInputWidget *> m_inputs{};
    MessageLine *m_message;
    QTableView *m_table;
    SeriesModel *m_model;
    PlainLabel *m_keys;
    KeyButton *m_plan;
    KeyButton *m_leave;
    QPushButton *m_remove;
    class QBoxLayout *m_columns;
    QList<qint64> m_planned{}; // the acts of the last series, to take back together
    bool m_offersDraft = false;
};
