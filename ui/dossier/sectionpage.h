// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dossier/dossieracts.h"

#include <QWidget>

class ActForm;
class EmptyState;
class FlowLayout;
class MessageLine;
class QBoxLayout;
class QScrollArea;
class QStackedWidget;
class QTableView;
class SectionTool;
template <typename Value>
class TableModel;

// A part of a dossier: its acts, its table, and beside them the form of the act that is being done, or a sheet instead.
class SectionPage : public QWidget
{
    Q_OBJECT
public:
    explicit SectionPage(Workspace &workspace, QWidget *parent = nullptr);

    void setSection(const DossierView &view, DossierSection section, const QString &name);
    void begin(const ActRequest &request); // an act of the dossier as a whole, too
    void beginFirst();                     // the first act of the part
    bool beginSheet();                     // false: none is offered
    bool goOn(const QString &draft);       // the act or sheet of this part that this was typed in
    void perform(const OfferedAct &act);   // its form, its sheet, or at once when nothing is asked
    bool isAsking() const;                 // a form is open
    void takeFocus();
    void showRow(const AnyId &row); // with the focus; the part as it is where there is none

Q_SIGNALS:
    void said(const QString &sentence);
    void left();                      // the form was closed
    void rowOpened(const AnyId &row); // Enter on a row that has something of its own to open
    void letterWanted(const AnyId &contact);
    void visitSheetWanted(const AnyId &contact);
    void documentWanted(const AnyId &document, bool copy);
    void done(const QString &act, const AnyId &made);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void offer();
    void arrange();
    void openTool(OfferedAct::Opens which);
    void closeTool();
    AnyId row() const;

    Workspace &m_workspace;
    const DossierView *m_view = nullptr;
    Dossier::Id m_dossier{};
    DossierSection m_section = DossierSection::Overview;
    QList<AnyId> m_ids{};
    QList<OfferedAct> m_acts{};
    QWidget *m_buttonsHost;
    FlowLayout *m_buttons;
    QList<class QPushButton *> m_buttonList{};
    MessageLine *m_message;
    QBoxLayout *m_columns;
    QStackedWidget *m_stack;
    QTableView *m_table;
    TableModel<QStringList> *m_rows;
    EmptyState *m_nothing;
    QScrollArea *m_formArea;
    ActForm *m_form;
    QHash<int, SectionTool *> m_tools{};
    QHash<int, QScrollArea *> m_toolAreas{};
    SectionTool *m_tool = nullptr; // the one that is open
};
