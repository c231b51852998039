// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dossier/dossieracts.h"

#include <QWidget>

class FlowLayout;
class PlainLabel;
class QBoxLayout;
class QMenu;
class QPushButton;
class QToolButton;
class QVBoxLayout;

// The head of a dossier: who, what, in which state, who ordered it, and the acts that are always at hand.
class DossierHead : public QWidget
{
    Q_OBJECT
public:
    explicit DossierHead(Workspace &workspace, QWidget *parent = nullptr);

    void setDossier(const DossierView &view);
    // The line of facts; in a narrow window the page shows it elsewhere, and gives it back here.
    QWidget *facts() const { return m_factsBox; }
    void takeFactsBack();
    void setStacked(bool stacked); // the acts below the name instead of beside it
    bool mayRecordContact() const;
    void askReport();

Q_SIGNALS:
    void contactWanted();
    void reportWanted(const QString &kind);
    void actWanted(const QString &act, const QJsonObject &with);
    void formWanted(const ActRequest &request);
    void undoWanted();
    void paperMenuWanted(QMenu *menu); // what of the dossier can be printed goes into it

private:
    void fillTitles(const DossierView &view);
    void fillFacts(const DossierView &view);
    void fillMore(const DossierView &view);

    Workspace &m_workspace;
    PlainLabel *m_name;
    FlowLayout *m_titles;
    QList<QWidget *> m_tags{};
    QBoxLayout *m_line;
    QWidget *m_acts;
    PlainLabel *m_number;
    QPushButton *m_report;
    QString m_reportKind{};
    QPushButton *m_contact;
    QToolButton *m_more;
    QWidget *m_factsBox;
    FlowLayout *m_facts;
    QVBoxLayout *m_layout;
};
