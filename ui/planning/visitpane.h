// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/planning/planningdesk.h"

#include <QWidget>

class DetailColumn;
class IconLabel;
class PlainLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

// Beside the board: the visit that is chosen or held, what a place says of it with every reason, and what can be done.
// Where a rule may be broken by who says why, the reason is asked here.
class VisitPane : public QWidget
{
    Q_OBJECT
public:
    explicit VisitPane(Workspace &workspace, PlanningDesk &desk, QWidget *parent = nullptr);

    void name();
    void showVisit(const AnyId &visit);
    void reload();
    const AnyId &visit() const { return m_visit; }
    void showEffect(const BoardEffect &effect, int room); // of what is held
    // An answer to a drop: the sentence stays, and with `askReason` a reason can be given here.
    void showAnswer(const QString &sentence, bool askReason, const QString &suggested = {});
    void showOffer(const QString &sentence, const QString &action); // what comes next, at a press
    void clearAnswer();
    bool asksReason() const;
    QLineEdit *reason() const { return m_reason; }
    QString answer() const;
    // The other places of a proposal, and why the rest is none.
    void showPlaces(const PlanningDesk::Proposal &proposal, int chosen);
    void hidePlaces();
    DetailColumn *detail() const { return m_detail; }

Q_SIGNALS:
    void reasonGiven(const QString &reason);
    void placeChosen(int place);
    void said(const QString &sentence);
    void dossierWanted(const Dossier::Id &dossier);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addCheck(QVBoxLayout *to, int sign, int role, const QString &words);
    void clearBox();

    Workspace &m_workspace;
    PlanningDesk &m_desk;
    AnyId m_visit{};
    QWidget *m_verdict;
    IconLabel *m_sign;
    PlainLabel *m_head;
    PlainLabel *m_line;
    class LoadBar *m_load;
    QWidget *m_checks;
    QVBoxLayout *m_checksLayout;
    QWidget *m_ask;
    PlainLabel *m_askLabel;
    QLineEdit *m_reason;
    QPushButton *m_anyway;
    QScrollArea *m_places;
    QWidget *m_placesInside;
    QVBoxLayout *m_placesLayout;
    DetailColumn *m_detail;
};
