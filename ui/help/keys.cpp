// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/help/keys.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Keys)
};

} // namespace

QList<KeyGroup> keyGroups()
{
    const auto enter = Words::tr("Enter");
    const auto arrows = Words::tr("Arrows");
    const auto save = u"Ctrl+"_s + enter;
    return {
        {.title = Words::tr("Everywhere"),
         .rows = {{u"F1"_s, Words::tr("what this field is, or why this date")},
                  {u"Shift+F1"_s, Words::tr("what this page is for, and its keys")},
                  {u"Ctrl+K"_s, Words::tr("search anything, or type what you want to do")},
                  {u"Ctrl+N"_s, Words::tr("something new")},
                  {u"Ctrl+Z"_s, Words::tr("take the last act back")},
                  {u"Ctrl+Y"_s, Words::tr("do again what was taken back")},
                  {u"Ctrl+Alt+Z"_s, Words::tr("what you did: take back or do again any of it")},
                  {u"Ctrl+Alt+N"_s, Words::tr("what was announced")},
                  {u"Ctrl+Alt+S"_s, Words::tr("how it stands with the server, when there is one")},
                  {u"Ctrl+Tab"_s, Words::tr("the next dossier that is open; Ctrl+W closes it")},
                  {u"Ctrl+P"_s, Words::tr("print what is in front")},
                  {u"Tab"_s, Words::tr("to the next field; Shift+Tab back")},
                  {u"Alt"_s, Words::tr("with the underlined letter: to that field or page")},
                  {u"Esc"_s, Words::tr("closes what is on top; what you typed is kept")},
                  {u"Ctrl+Q"_s, Words::tr("leave the program")}}},
        {.title = Words::tr("In a form"),
         .rows = {{save, Words::tr("do it")},
                  {u"Esc"_s, Words::tr("back; what you typed is kept")},
                  {u"F4"_s, Words::tr("opens the list of a choice; typing searches in it")}}},
        {.title = Words::tr("In a list"),
         .rows = {{arrows, Words::tr("to another line")}, {enter, Words::tr("opens the line")}}},
        {.page = u"today"_s,
         .rows = {{enter, Words::tr("opens the dossier at the right spot")},
                  {u"F1"_s, Words::tr("why the date of this line")}}},
        {.page = u"dossier"_s,
         .rows = {{u"Alt+1 … 0"_s, Words::tr("the parts of the dossier")},
                  {u"Ctrl+Shift+C"_s, Words::tr("record a contact")},
                  {u"F1"_s, Words::tr("why the nearest date, or that of the chosen term")}}},
        {.page = u"register"_s,
         .rows = {{save, Words::tr("register the mandate")}, {u"Esc"_s, Words::tr("go on later")}}},
        {.page = u"contact"_s,
         .rows = {{save, Words::tr("save the note")},
                  {u"Ctrl+L"_s, Words::tr("save it and begin the letter it asks for")},
                  {u"Esc"_s, Words::tr("back to the dossier")}}},
        {.page = u"report"_s,
         .rows = {{u"Ctrl+S"_s, Words::tr("keep the answers")},
                  {save, Words::tr("send the report")},
                  {u"Esc"_s, Words::tr("back to the dossier")}}},
        {.page = u"agenda"_s,
         .rows = {{u"Alt+←, Alt+→"_s, Words::tr("a week back, a week on")},
                  {arrows, Words::tr("over the board")},
                  {enter, Words::tr("opens an appointment, or plans one in an empty place")},
                  {u"M"_s, Words::tr("move the appointment: arrows, then Enter")},
                  {u"Del"_s, Words::tr("call the appointment off")},
                  {u"Ctrl+Shift+P"_s, Words::tr("the sheet for this visit")},
                  {u"T"_s, Words::tr("to today")}}},
        {.page = u"catalogue"_s,
         .rows = {{u"F6"_s, Words::tr("to the next part of the page; Shift+F6 back")},
                  {u"Alt+Page Down"_s, Words::tr("the next section of a version; Alt+Page Up the one before")},
                  {u"Ctrl+Page Down"_s, Words::tr("the next language of a text")},
                  {u"Ctrl+S"_s, Words::tr("save the version")},
                  {u"Del"_s, Words::tr("take a chosen code or row away")},
                  {u"Alt+↑, Alt+↓"_s, Words::tr("move it")}}},
        {.page = u"sync"_s,
         .rows = {{u"1"_s, Words::tr("of a difference: keep what stands")},
                  {u"2"_s, Words::tr("take the other")},
                  {u"3"_s, Words::tr("both, with dates")}}},
        {.title = Words::tr("Sheet of hours"),
         .rows = {{u"Ctrl+V"_s, Words::tr("paste lines from a spreadsheet")},
                  {u"Del"_s, Words::tr("empty the chosen cells")},
                  {u"Ctrl+Del"_s, Words::tr("take the chosen lines away")}}},
    };
}
