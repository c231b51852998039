// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/contacticon.h"

Icon contactIcon(const Contact &contact)
{
    if (contact.medium == u"VIDEO")
        return Icon::Video;
    if (contact.medium == u"PHONE")
        return Icon::Phone;
    if (contact.medium == u"WRITTEN")
        return Icon::Letter;
    return contact.kind == u"HOME_VISIT" ? Icon::House : Icon::Talk;
}
