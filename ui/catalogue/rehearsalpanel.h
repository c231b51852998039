// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/moverun.h"
#include "ui/theme/icons.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

class Combo;
class MessageLine;
class PlainLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

// What a version of a type would do to the dossiers that run on another one: counted while the window goes on, asked
// again when an answer changes. From here the dossiers are carried over, and on the same day brought back.
class RehearsalPanel : public QWidget
{
    Q_OBJECT
public:
    explicit RehearsalPanel(Workspace &workspace, QWidget *parent = nullptr);
    ~RehearsalPanel() override;

    void setVersion(const QString &code, int version); // 0: nothing to rehearse
    void rehearse();
    void setFlowing(bool flowing); // all of it is shown, and what it lies in scrolls
    bool isBusy() const { return m_watcher.isRunning() || m_mover.isRunning(); }
    const std::optional<Rehearsal> &counted() const { return m_counted; }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // What a run told when it stopped.
    struct Ended
    {
        Problem problem{}; // code is empty when there is none
        ChangeSet changes{};
        QStringList left{};
        bool whole = false;
    };

    void name();
    void tell();
    void tellCounts(const Rehearsal &counted);
    void tellQuestions(const Rehearsal &counted);
    void tellDates(const Rehearsal &counted);
    void tellConditions(const Rehearsal &counted);
    void offer();
    void counting();
    void wasCounted();
    void carry(bool back);
    void wasCarried();
    void sayWhere();
    QWidget *line(Icon icon, Colour colour, const QString &number, const QString &text, const QString &detail = {});
    QWidget *heading(const QString &text);
    QString termName(const QString &code) const;

    Workspace &m_workspace;
    QString m_code{};
    int m_version = 0;
    std::optional<DossierType> m_to{};
    Problem m_unreadable{};
    MoveChoices m_choices{};
    std::optional<Rehearsal> m_counted{};
    QDateTime m_countedAt{};
    QFutureWatcher<Result<Rehearsal>> m_watcher{};
    QFutureWatcher<Ended> m_mover{};
    bool m_again = false; // an answer changed while it was counting
    QTimer m_soon{};
    PlainLabel *m_title;
    PlainLabel *m_when;
    QScrollArea *m_area;
    bool m_flowing = false;
    MessageLine *m_message;
    QProgressBar *m_going;
    QPushButton *m_start;
    QPushButton *m_stop;
    QPushButton *m_run;
    QPushButton *m_back;
    QVBoxLayout *m_rows;
};
