// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/paper.h"

#include "core/base/file.h"
#include "ui/base/messageline.h"
#include "ui/base/problemtext.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QShortcut>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

Paper::Paper(Workspace &workspace, QWidget *page, Work work)
    : QObject(page), m_workspace(workspace), m_page(page), m_work(std::move(work)), m_line(new MessageLine)
{
    // A shortcut of the window, but only while its page is the one that is shown.
    m_key = new QShortcut(QKeySequence::Print, page);
    m_key->setEnabled(bool(m_work));
    connect(m_key, &QShortcut::activated, this, [this] { print(); });
    connect(m_line, &MessageLine::acted, this, [this] { save(m_last); });
    page->installEventFilter(this);
    m_askPrinter = [this](QPrinter &printer) {
        if (QPrinterInfo::availablePrinterNames().isEmpty())
            return Printer::None;
        QPrintDialog dialog(&printer, m_page);
        dialog.setOption(QAbstractPrintDialog::PrintSelection, false);
        return dialog.exec() == QDialog::Accepted ? Printer::Chosen : Printer::Left;
    };
    m_askFile = [this](const QString &suggested) {
        return QFileDialog::getSaveFileName(m_page, tr("Save as PDF"), suggested, tr("PDF files (*.pdf)"));
    };
}

QPushButton *Paper::button()
{
    if (!m_button) {
        m_button = new QPushButton;
        m_button->setObjectName(u"paper"_s);
        m_button->setEnabled(m_key->isEnabled());
        name();
    }
    return m_button;
}

void Paper::name()
{
    m_button->setText(tr("Print"));
    m_button->setIcon(icon(Icon::Printer));
    delete m_button->menu();
    auto *menu = new QMenu(m_button);
    addTo(menu);
    m_button->setMenu(menu);
}

bool Paper::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_page && event->type() == QEvent::LanguageChange && m_button)
        name();
    if (watched == m_page && event->type() == QEvent::Hide)
        m_line->clear(); // it was about what was in front then
    return QObject::eventFilter(watched, event);
}

void Paper::setEnabled(bool enabled)
{
    m_key->setEnabled(enabled && m_work);
    if (m_button)
        m_button->setEnabled(enabled);
}

void Paper::addTo(QMenu *menu, const QString &what, const Work &work)
{
    auto *print_ = menu->addAction(icon(Icon::Printer), what.isEmpty() ? tr("Print…") : tr("%1: print…").arg(what),
                                   this, [this, work] { print(work); });
    if (!work)
        print_->setText(print_->text() + u'\t' + m_key->key().toString(QKeySequence::PortableText));
    menu->addAction(icon(Icon::Download), what.isEmpty() ? tr("Save as PDF") : tr("%1: save as PDF").arg(what), this,
                    [this, work] { save(work); });
}

void Paper::ask(const Work &work, QWidget *near)
{
    auto *menu = new QMenu(near);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addTo(menu, {}, work);
    menu->popup(near->mapToGlobal(QPoint(0, near->height())));
    menu->setActiveAction(menu->actions().first());
}

Result<PaperWork> Paper::made(const Work &work) const
{
    return work ? work() : m_work();
}

void Paper::tell(const Problem &problem)
{
    m_line->showMessage(Tone::Over, problemText(m_workspace, problem));
}

// Before it leaves: what cannot be logged does not go out.
bool Paper::log(const PaperWork &work)
{
    const auto logged = m_workspace.logAccess(u"PRINT"_s, work.object, work.id, work.dossier);
    if (!logged)
        tell(logged.error());
    return logged.has_value();
}

void Paper::print(const Work &work)
{
    m_line->clear();
    m_last = work;
    const auto paper = made(work);
    if (!paper)
        return tell(paper.error());
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(paper->name);
    printer.setPageSize(QPageSize(QPageSize::A4));
    switch (m_askPrinter(printer)) {
    case Printer::Left:
        return;
    case Printer::None:
        return m_line->showMessage(Tone::Soon, Icon::Printer,
                                   tr("No printer is set up on this computer. Save it as PDF, and print it elsewhere."),
                                   tr("Save as PDF"));
    case Printer::Chosen:
        break;
    }
    if (!log(*paper))
        return;
    if (const auto printed = printPdf(paper->pdf, printer); !printed)
        return m_line->showMessage(Tone::Over, Icon::Printer, problemText(m_workspace, printed.error()),
                                   tr("Save as PDF"));
    m_line->showMessage(Tone::Ok, printer.printerName().isEmpty() ? tr("Printed.")
                                                                  : tr("Printed on %1.").arg(printer.printerName()));
}

void Paper::save(const Work &work)
{
    m_line->clear();
    const auto paper = made(work);
    if (!paper)
        return tell(paper.error());
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto file = m_askFile(folder.filePath(QString(paper->name).replace(u'/', u'-') + u".pdf"_s));
    if (file.isEmpty())
        return;
    if (!file.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        file += u".pdf"_s;
    if (!log(*paper))
        return;
    if (const auto written = writeFile(file, paper->pdf); !written)
        return tell(written.error());
    m_line->showMessage(Tone::Ok, tr("Saved in %1").arg(file));
}
