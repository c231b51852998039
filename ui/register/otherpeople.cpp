// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/register/otherpeople.h"

#include "ui/base/accessibility.h"
#include "ui/base/iconlabel.h"
#include "ui/base/plainlabel.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

OtherPeople::OtherPeople(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(px(160), 0, 0, 0);
    m_layout->setSpacing(px(4));
}

void OtherPeople::add(const QJsonObject &typed)
{
    m_state << typed;
    showRows();
}

void OtherPeople::setState(const QJsonArray &state)
{
    m_state = state;
    showRows();
}

void OtherPeople::showRows()
{
    while (auto *item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // the button that was pressed is in it
        delete item;
    }
    for (qsizetype i = 0; i < m_state.size(); ++i) {
        const auto typed = m_state[i].toObject();
        const auto name = typed.value("name"_L1).toString();
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(px(8));
        layout->addWidget(new IconLabel(Icon::Person));
        QStringList parts{name, typed.value("birth"_L1).toString(), typed.value("address"_L1).toString()};
        parts.removeAll(QString());
        auto *label = new PlainLabel(parts.join(u" · "_s));
        label->setElide(PlainLabel::Elide::Right);
        layout->addWidget(label, 1);
        auto *change = new QPushButton(tr("Change"));
        setButtonKind(change, ButtonKind::Row);
        setName(change, tr("Change: %1").arg(name));
        connect(change, &QPushButton::clicked, this, [this, i, typed] {
            m_state.removeAt(i);
            showRows();
            Q_EMIT changeWanted(typed);
        });
        layout->addWidget(change);
        m_layout->addWidget(row);
        row->show();
    }
}
