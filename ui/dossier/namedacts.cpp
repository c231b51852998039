// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/namedacts.h"

#include "core/base/searchtext.h"

using namespace Qt::StringLiterals;

namespace {

// The same act, its kind chosen already.
OfferedAct ofKind(OfferedAct act, const QString &kind)
{
    act.opens = OfferedAct::Opens::Form;
    act.request = [before = act.request, kind] {
        auto request = before();
        for (auto &input : request.inputs)
            if (input.name.section(u'/', -1) == u"kind")
                input.value = kind;
        return request;
    };
    return act;
}

} // namespace

QList<NamedAct> namedActs(const Workspace &workspace, const DossierView &view, const QString &typed, int limit)
{
    QList<NamedAct> whole;
    QList<NamedAct> byKind;
    const auto look = [&](DossierSection section, const QList<OfferedAct> &acts) {
        for (const auto &act : acts) {
            const auto name = QString(act.text).remove(u'&');
            if (wordsMatch(name, typed)) {
                whole << NamedAct{section, name, act};
                continue;
            }
            for (const auto &input : act.request().inputs) {
                if (input.name.section(u'/', -1) != u"kind")
                    continue;
                for (const auto &item : input.items) {
                    const QString both = name + u": "_s + item.label;
                    if (wordsMatch(both, typed))
                        byKind << NamedAct{section, both, ofKind(act, item.id)};
                }
            }
        }
    };
    for (int part = 0; part <= static_cast<int>(DossierSection::History); ++part) {
        const auto section = static_cast<DossierSection>(part);
        look(section, offeredActs(workspace, view, section, {}));
    }
    look(DossierSection::Overview, wholeActs(workspace, view));
    return (whole + byKind).mid(0, limit);
}
