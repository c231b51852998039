// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workspace.h"

#include <functional>

class MessageLine;
class QMenu;
class QPrinter;
class QPushButton;

// Something to put on paper: made when it is asked for, logged when it goes out.
struct PaperWork
{
    QString name{}; // of the file, without its ending; names nobody
    QByteArray pdf{};
    QString object{}; // what the log says went out, and of which dossier
    AnyId id{};
    Dossier::Id dossier{};
};

// Printing and saving as PDF, the same on every page: Ctrl+P while the page is in front, a button with both, entries
// for a menu, and a line in the page that says how it went.
class Paper : public QObject
{
    Q_OBJECT
public:
    using Work = std::function<Result<PaperWork>()>;
    // What became of asking for a printer.
    enum class Printer { Chosen, None, Left };

    // `work` makes what the page shows; null where the page has nothing of its own to print.
    Paper(Workspace &workspace, QWidget *page, Work work);

    QPushButton *button();                       // "Print", with what it can do; made once
    MessageLine *line() const { return m_line; } // each page lays it out; hidden until there is something to say
    void addTo(QMenu *menu, const QString &what = {}, const Work &work = {}); // print, save; of something else: named
    void ask(const Work &work, QWidget *near);                                // both, in a menu beside `near`
    void print(const Work &work = {});
    void save(const Work &work = {});
    void setEnabled(bool enabled); // whether there is something in front

    // The printer and the file are asked of the user; tests answer for him. An empty file: he left.
    void setAskPrinter(std::function<Printer(QPrinter &printer)> ask) { m_askPrinter = std::move(ask); }
    void setAskFile(std::function<QString(const QString &suggested)> ask) { m_askFile = std::move(ask); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void name();
    bool log(const PaperWork &work);
    void tell(const Problem &problem);
    Result<PaperWork> made(const Work &work) const;

    Workspace &m_workspace;
    QWidget *m_page;
    Work m_work;
    Work m_last{}; // what "Save as PDF" of the line saves
    MessageLine *m_line;
    QPushButton *m_button = nullptr;
    class QShortcut *m_key;
    std::function<Printer(QPrinter &)> m_askPrinter{};
    std::function<QString(const QString &)> m_askFile{};
};

// The pages of a PDF on a printer, drawn at its own resolution; those the user chose, as often as he chose.
Outcome printPdf(const QByteArray &pdf, QPrinter &printer);
