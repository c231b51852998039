// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/report/makereport.h"
#include "core/workspace.h"

#include <QWidget>

class KeepTimer;
class ActForm;
class AnswerEdit;
class MessageLine;
class Panel;
class Paper;
class PlainLabel;
class QBoxLayout;
class QGridLayout;
class QPushButton;
class QScrollArea;

// A report as it will be on paper: facts filled in with where each comes from beside it, and the questions only the
// author can answer, visibly open until they are. A sent one is read as it was sent.
class ReportPage : public QWidget
{
    Q_OBJECT
public:
    explicit ReportPage(Workspace &workspace, QWidget *parent = nullptr);

    void open(const Dossier::Id &dossier, const AnyId &report);
    const Report *report() const;
    Dossier::Id dossier() const { return m_view.file.dossier.id; }
    AnyId shown() const { return m_id; }

Q_SIGNALS:
    void said(const QString &sentence);
    void left(const Dossier::Id &dossier);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void reload();
    void fillPaper();
    void fillOpen();
    void addBlock(const ReportBlock &block);
    QString sourceOf(const QStringList &facts) const;
    QJsonObject answers() const;
    void keep();  // what is typed, on this computer
    bool write(); // into the report, as an act; false when it was refused
    void send();
    Result<struct PaperWork> onPaper() const;
    void leave();
    void arrange();
    void useKeys(bool use);
    QString draftKey() const;

    Workspace &m_workspace;
    Dossier::Id m_dossier{};
    AnyId m_id{};
    QString m_kindName{};
    DossierView m_view{};
    ReportText m_text{};
    QList<AnswerEdit *> m_answers{};
    KeepTimer *m_typing;
    QList<class QShortcut *> m_keys{};
    PlainLabel *m_title;
    PlainLabel *m_about;
    class Tag *m_state = nullptr;
    QBoxLayout *m_headLine;
    QPushButton *m_leave;
    Paper *m_printing;
    QPushButton *m_write;
    QPushButton *m_send;
    MessageLine *m_message;
    QScrollArea *m_area;
    QWidget *m_paper = nullptr;
    QGridLayout *m_lines = nullptr;
    Panel *m_open;
    ActForm *m_form;
    QBoxLayout *m_columns;
};
