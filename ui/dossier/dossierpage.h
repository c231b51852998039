// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workspace.h"

#include <QWidget>

class ActForm;
class DifferenceLine;
class DossierHead;
class DocumentDesk;
class DossierSide;
class KeyBar;
class MessageLine;
class Paper;
class QBoxLayout;
class QScrollArea;
class QListView;
class QStackedWidget;
class SectionPage;
class Segmented;
class TimelineModel;
class WhyPanel;

enum class DossierSection;

// The cockpit of a dossier: head, timeline, terms, contacts, conditions and tasks at once; the rest behind keys.
class DossierPage : public QWidget
{
    Q_OBJECT
public:
    explicit DossierPage(Workspace &workspace, QWidget *parent = nullptr);

    void showDossier(const Dossier::Id &id, const QString &term = {});
    void showEvent(const AnyId &row); // in the timeline: a contact, a decision, a report …
    void showTask(const Task &task);  // the part where it is done, on the row it is about
    const DossierView *view() const { return m_id.isNull() ? nullptr : &m_view; }
    void beginNamed(const struct NamedAct &act); // found by its name
    Dossier::Id dossier() const { return m_id; }
    void tell(const QString &sentence); // what was just done, with a way back
    void takeFocus();
    void openPart(int number); // as its key, from 1
    int part() const;
    void offerBack(const QString &draft); // what was typed, to read, where it cannot be gone on with
    void beginFirst();                    // the first act of the part that is open
    bool beginSheet();                    // its sheet; false: it has none now
    bool goOn(const QString &draft); // with what was being typed in this dossier; false: it is not asked here any more
    void beginReport();              // the one the nearest term asks for, or go on with it
    bool explainNext();              // the nearest date, where the overview shows one
    DocumentDesk *documents() const { return m_documents; }

Q_SIGNALS:
    void contactWanted(const Dossier::Id &dossier, const AnyId &planned);
    void reportWanted(const Dossier::Id &dossier, const AnyId &report);
    void dossierWanted(const Dossier::Id &dossier); // that was made from this one
    void said(const QString &sentence);
    void differencesWanted(const Dossier::Id &dossier, const Person::Id &person);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void reload();
    void beginReportOf(const QString &kind);
    void beginLetterOf(const AnyId &contact);
    Result<struct PaperWork> sheetOnPaper() const;
    void fillTimeline();
    void showSection(DossierSection section);
    void fillSection();
    DossierSection currentSection() const;
    void begin(const struct ActRequest &request);
    void nameTabs();
    const Deadline *deadlineOf(const QString &term, const QString &anchor) const;
    void explain(const QString &term, const QString &anchor, QWidget *date);
    void undoLast();
    void arrange();
    void perform(const QString &act, const QJsonObject &with);

    Workspace &m_workspace;
    Dossier::Id m_id{};
    DossierView m_view{};
    DossierHead *m_head;
    QScrollArea *m_sideArea;
    MessageLine *m_message;
    DifferenceLine *m_differences;
    DocumentDesk *m_documents;
    Paper *m_paper;
    QStackedWidget *m_stack;
    QBoxLayout *m_columns;
    Segmented *m_filter;
    QListView *m_timeline;
    TimelineModel *m_timelineModel;
    SectionPage *m_section;
    KeyBar *m_tabs;
    QScrollArea *m_area;
    DossierSide *m_side;
    ActForm *m_override;
    bool m_unfolded = false;
    WhyPanel *m_why;
    QString m_whyTerm{};
    QString m_whyAnchor{};
};
