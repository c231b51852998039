// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/management/facts.h"

#include "ui/base/plainlabel.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFormLayout>

using namespace Qt::StringLiterals;

Facts::Facts(QWidget *parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(px(16));
    m_form->setVerticalSpacing(px(6));
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
}

int Facts::addFact()
{
    auto *name = new PlainLabel({}, TextSize::Body, Colour::Muted);
    auto *value = new PlainLabel;
    name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    value->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_form->addRow(name, value);
    m_rows << std::pair{name, value};
    return static_cast<int>(m_rows.size()) - 1;
}

void Facts::setFact(int row, const QString &name, const QString &value)
{
    m_rows[row].first->setText(name);
    m_rows[row].second->setText(value);
}

QString Facts::value(int row) const
{
    return m_rows[row].second->text();
}

Workspace::Options besides(const Workspace &workspace)
{
    return {.folder = workspace.folder(),
            .login = workspace.user().login,
            .clock = workspace.clock(),
            .language = workspace.language(),
            .lock = false};
}

QString settingOf(const Workspace &workspace, const QString &what)
{
    const auto folder = QDir(workspace.folder()).absolutePath().toUtf8();
    const auto name = QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex().left(16);
    return u"folder-"_s + QString::fromLatin1(name) + u'/' + what;
}
