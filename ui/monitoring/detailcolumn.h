// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/monitoring/monitored.h"
#include "ui/act/actform.h"
#include "ui/theme/icons.h"

class EmptyState;
class FlowLayout;
class Panel;
class QScrollArea;

// Something that can be done with what is shown: a form, or at once when nothing is asked.
struct DetailAct
{
    QString text{};
    Icon icon = Icon::Plus;
    std::function<ActRequest()> request{};
    Monitoring::Id schedule{}; // instead: whose schedule it opens
    QString act{};             // its name, where one asks which comes next
};

// Something that has to happen, and whether it did.
struct DetailStep
{
    QString text{};
    QString beside{}; // when it was done, or where it will be
    bool isDone = false;
};

// What is known of the chosen row: facts, what can be done, and lists below.
struct DetailView
{
    QString title{};
    QString under{};
    QList<std::pair<QString, QString>> facts{}; // what it is called and what it is
    QString stepsHead{};
    QList<DetailStep> steps{};                      // in the order in which they are done
    QList<DetailAct> acts{};                        // what comes next first
    QList<std::pair<QString, QStringList>> lists{}; // a head and its lines, newest first
    Dossier::Id dossier{};                          // to be opened
    AnyId about{};                                  // whose it is: looking at it is logged
};

// At the right of a list: the chosen row in full, with its acts. A form of an act opens under its buttons and keeps
// what is typed.
class DetailColumn : public QWidget
{
    Q_OBJECT
public:
    explicit DetailColumn(Workspace &workspace, QWidget *parent = nullptr);

    void setEmptyText(const QString &sentence);
    void show(const DetailView &view);
    void clear();
    bool isBusy() const;            // a form is open
    void begin(int act);            // its number in the view, from 0
    QString next() const;           // the act that comes first; empty when nothing can be done
    void focusNext();               // its button
    QList<QWidget *> parts() const; // in the order one reads

Q_SIGNALS:
    void said(const QString &sentence);
    void refused(const QString &sentence);
    void began(); // a form opened
    void left();  // the form was, done or not
    void done(const QString &act);
    void dossierWanted(const Dossier::Id &dossier);
    void scheduleWanted(const Monitoring::Id &monitoring);

private:
    void perform(const DetailAct &act);
    void showSteps();

    Workspace &m_workspace;
    DetailView m_view{};
    EmptyState *m_empty;
    QScrollArea *m_area;
    QWidget *m_content;
    class PlainLabel *m_title;
    class PlainLabel *m_under;
    QWidget *m_facts;
    class QGridLayout *m_factsLayout;
    QWidget *m_steps;
    QGridLayout *m_stepsLayout;
    QWidget *m_buttons;
    FlowLayout *m_buttonsLayout;
    class MessageLine *m_message;
    ActForm *m_form;
    QWidget *m_lists;
    class QVBoxLayout *m_listsLayout;
    class QTimer *m_looked; // who stays with one person looked at him: that is logged
};
