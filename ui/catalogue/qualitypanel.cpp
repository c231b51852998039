// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/qualitypanel.h"

#include "core/statistics/quality.h"
#include "ui/base/accessibility.h"
#include "ui/base/celldelegate.h"
#include "ui/base/helpkey.h"
#include "ui/base/plainlabel.h"
#include "ui/base/plaintable.h"
#include "ui/base/problemtext.h"
#include "ui/base/tablemodel.h"
#include "ui/base/tag.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int seldom = 10; // per cent

int percent(int part, int whole)
{
    return whole > 0 ? qRound(100.0 * part / whole) : 0;
}

QString share(int part, int whole)
{
    return whole > 0 ? u"%1 % (%2)"_s.arg(percent(part, whole)).arg(part) : u"—"_s;
}

} // namespace

QualityPanel::QualityPanel(Workspace &workspace, const QString &type, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_type(type),
      m_summary(new PlainLabel),
      m_fields(new TableModel<FieldQuality>({}, this)),
      m_view(new QTableView)
{
    m_view->setObjectName(u"quality"_s);
    m_view->setModel(m_fields);
    m_view->setItemDelegate(new CellDelegate(m_view));
    dressTable(m_view);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->horizontalHeader()->setStretchLastSection(true);
    setHelp(m_view, {.act = u"control"_s, .parameter = u"fieldQuality"_s});
    m_summary->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(m_summary);
    layout->addWidget(m_view, 1);
    connect(&m_workspace, &Workspace::changed, this, [this] {
        m_isRead = false;
        if (isVisible())
            reload();
    });
    name();
}

void QualityPanel::setType(const QString &code)
{
    m_type = code;
    m_isRead = false;
    if (isVisible())
        reload();
}

QWidget *QualityPanel::first() const
{
    return m_view;
}

bool QualityPanel::isSpare(const FieldQuality &field) const
{
    // What every dossier has is not the type's to drop.
    return field.kind != FieldQuality::Kind::Standard && field.asked > 0 && !field.isUsed() &&
           percent(field.filled, field.asked) < seldom;
}

void QualityPanel::name()
{
    const auto language = currentLanguage();
    const auto &catalogue = m_workspace.catalogue();
    setName(m_view, tr("Fields and how they are used"));
    Column<FieldQuality> filled{.title = tr("Filled in"),
                                .text = [](const FieldQuality &one) { return share(one.filled, one.asked); }};
    Column<FieldQuality> changed{.title = tr("Changed after"),
                                 .text = [](const FieldQuality &one) { return share(one.changed, one.filled); }};
    filled.alignment = changed.alignment = Qt::AlignRight | Qt::AlignVCenter;
    m_fields->setColumns(
        {{.title = tr("Field"), .text = [](const FieldQuality &one) { return capital(one.name); }},
         filled,
         changed,
         {.title = tr("Used in"),
          .text =
              [this, &catalogue, language](const FieldQuality &one) {
                  QStringList used;
                  for (const auto &kind : one.templates)
                      used << catalogue.name(u"report"_s, kind, language);
                  for (const auto &indicator : one.indicators)
                      used << catalogue.name(u"statistic"_s, indicator, language);
                  if (!used.isEmpty())
                      return capital(used.join(u", "_s));
                  return isSpare(one) ? tr("In nothing, and seldom filled in: it can go") : tr("In nothing");
              },
          .picture = [this](const FieldQuality &one) -> QVariant {
              return isSpare(one) ? QVariant(icon(toneIcon(Tone::Soon), toneColour(Tone::Soon))) : QVariant();
          }}});
    m_isRead = false;
    if (isVisible())
        reload();
}

void QualityPanel::reload()
{
    m_isRead = true;
    const auto fields = m_workspace.read([&](const Database &database) {
        return fieldQuality(database, m_workspace.catalogue(), m_type, currentLanguage());
    });
    if (!fields) {
        m_summary->setText(problemText(m_workspace, fields.error()));
        return;
    }
    m_fields->setRows(*fields);
    int spare = 0;
    int dossiers = 0;
    for (const auto &one : *fields) {
        spare += isSpare(one) ? 1 : 0;
        if (one.kind != FieldQuality::Kind::Condition)
            dossiers = std::max(dossiers, one.asked);
    }
    m_summary->setText(
        dossiers == 0
            ? tr("There is no dossier of this type yet.")
            : tr("Over %n dossier(s), of all versions of this type.", nullptr, dossiers) + u' ' +
                  (spare > 0 ? tr("%n field(s) could go.", nullptr, spare) : tr("Every field is filled in or read.")));
    fit();
}

void QualityPanel::fit()
{
    m_view->verticalHeader()->setDefaultSectionSize(px(34));
    fitColumns(m_view, m_view->viewport()->width(),
               {.widths = {px(240), px(110), px(130), px(300)}, .growing = {0, 3}, .share = 0.45});
}

void QualityPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        name();
    if (event->type() == QEvent::FontChange)
        fit();
    QWidget::changeEvent(event);
}

void QualityPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void QualityPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isRead)
        reload();
}
