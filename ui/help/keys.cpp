// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/help/keys.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct KeysWords
{
    Q_DECLARE_TR_FUNCTIONS(Keys)
};

} // namespace

QList<KeyGroup> keyGroups()
{
    const auto enter = KeysWords::tr("Enter");
    const auto arrows = KeysWords::tr("Arrows");
    const auto save = u"Ctrl+"_s + enter;
    return {
        {.title = KeysWords::tr("Everywhere"),
         .rows = {{u"F1"_s, KeysWords::tr("what this field is, or why this date")},
                  {u"Shift+F1"_s, KeysWords::tr("what this page is for, and its keys")},
                  {u"Ctrl+K"_s, KeysWords::tr("search anything, or type what you want to do")},
                  {u"Ctrl+"_s + enter, KeysWords::tr("in the search field: also on the server, when there is one")},
                  {u"Ctrl+N"_s, KeysWords::tr("something new")},
                  {u"Ctrl+Z"_s, KeysWords::tr("take the last act back")},
                  {u"Ctrl+Y"_s, KeysWords::tr("do again what was taken back")},
                  {u"Ctrl+Alt+Z"_s, KeysWords::tr("what you did: take back or do again any of it")},
                  {u"Ctrl+Alt+N"_s, KeysWords::tr("what was announced")},
                  {u"Ctrl+Alt+S"_s, KeysWords::tr("how it stands with the server, when there is one")},
                  {u"Ctrl+Tab"_s, KeysWords::tr("the next dossier that is open; Ctrl+W closes it")},
                  {u"Ctrl+P"_s, KeysWords::tr("print what is in front")},
                  {u"Tab"_s, KeysWords::tr("to the next field; Shift+Tab back")},
                  {u"Alt"_s, KeysWords::tr("with the underlined letter: to that field or page")},
                  {u"Esc"_s, KeysWords::tr("closes what is on top; what you typed is kept")},
                  {u"Ctrl+Q"_s, KeysWords::tr("leave the program")}}},
        {.title = KeysWords::tr("In a form"),
         .rows = {{save, KeysWords::tr("do it")},
                  {u"Esc"_s, KeysWords::tr("back; what you typed is kept")},
                  {u"F4"_s, KeysWords::tr("opens the list of a choice; typing searches in it")}}},
        {.title = KeysWords::tr("In a list"),
         .rows = {{arrows, KeysWords::tr("to another line")}, {enter, KeysWords::tr("opens the line")}}},
        {.page = u"today"_s,
         .rows = {{enter, KeysWords::tr("opens the dossier at the right spot")},
                  {u"F1"_s, KeysWords::tr("why the date of this line")}}},
        {.page = u"dossier"_s,
         .rows = {{u"Alt+1 … 0"_s, KeysWords::tr("the parts of the dossier")},
                  {u"Ctrl+Shift+C"_s, KeysWords::tr("record a contact")},
                  {u"F1"_s, KeysWords::tr("why the nearest date, or that of the chosen term")}}},
        {.page = u"register"_s,
         .rows = {{save, KeysWords::tr("register the mandate")}, {u"Esc"_s, KeysWords::tr("go on later")}}},
        {.page = u"contact"_s,
         .rows = {{save, KeysWords::tr("save the note")},
                  {u"Ctrl+L"_s, KeysWords::tr("save it and begin the letter it asks for")},
                  {u"Esc"_s, KeysWords::tr("back to the dossier")}}},
        {.page = u"report"_s,
         .rows = {{u"Ctrl+S"_s, KeysWords::tr("keep the answers")},
                  {save, KeysWords::tr("send the report")},
                  {u"Esc"_s, KeysWords::tr("back to the dossier")}}},
        {.page = u"agenda"_s,
         .rows = {{u"Alt+←, Alt+→"_s, KeysWords::tr("a week back, a week on")},
                  {arrows, KeysWords::tr("over the board")},
                  {enter, KeysWords::tr("opens an appointment, or plans one in an empty place")},
                  {u"M"_s, KeysWords::tr("move the appointment: arrows, then Enter")},
                  {u"Del"_s, KeysWords::tr("call the appointment off")},
                  {u"Ctrl+Shift+P"_s, KeysWords::tr("the sheet for this visit")},
                  {u"T"_s, KeysWords::tr("to today")}}},
        {.page = u"catalogue"_s,
         .rows = {{u"F6"_s, KeysWords::tr("to the next part of the page; Shift+F6 back")},
                  {u"Alt+Page Down"_s, KeysWords::tr("the next section of a version; Alt+Page Up the one before")},
                  {u"Ctrl+Page Down"_s, KeysWords::tr("the next language of a text")},
                  {u"Ctrl+S"_s, KeysWords::tr("save the version")},
                  {u"Del"_s, KeysWords::tr("take a chosen code or row away")},
                  {u"Alt+↑, Alt+↓"_s, KeysWords::tr("move it")}}},
        {.page = u"sync"_s,
         .rows = {{u"1"_s, KeysWords::tr("of a difference: keep what stands")},
                  {u"2"_s, KeysWords::tr("take the other")},
                  {u"3"_s, KeysWords::tr("both, with dates")}}},
        {.title = KeysWords::tr("Sheet of hours"),
         .rows = {{u"Ctrl+V"_s, KeysWords::tr("paste lines from a spreadsheet")},
                  {u"Del"_s, KeysWords::tr("empty the chosen cells")},
                  {u"Ctrl+Del"_s, KeysWords::tr("take the chosen lines away")}}},
    };
}
