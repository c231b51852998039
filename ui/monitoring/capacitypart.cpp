// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/monitoring/capacitypart.h"

#include "core/base/sentence.h"
#include "ui/base/accessibility.h"
#include "ui/base/field.h"
#include "ui/base/flowlayout.h"
#include "ui/base/helpkey.h"
#include "ui/base/messageline.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/rowtable.h"
#include "ui/base/sidebyside.h"
#include "ui/base/tablemodel.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/monitoring/capacitychart.h"

#include <QIntValidator>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace {

QString whole(double value)
{
    return QLocale().toString(qRound(value));
}

} // namespace

CapacityPart::CapacityPart(Workspace &workspace, QWidget *parent)
    : MonitoringPart(workspace, parent),
      m_answer(new MessageLine),
      m_facts(new PlainLabel),
      m_more(new Field),
      m_service(new Field),
      m_chart(new CapacityChart),
      m_weeks(new TableModel<ForecastWeek>({}, this)),
      m_weeksTable(new RowTable(m_weeks)),
      m_forms(new TableModel<FormLine>({}, this)),
      m_formsTable(new RowTable(m_forms)),
      m_tests(new PlainLabel({}, TextSize::Small, Colour::Muted))
{
    m_moreLabel = static_cast<PlainLabel *>(buddyLabel({}, m_more));
    m_serviceLabel = static_cast<PlainLabel *>(buddyLabel({}, m_service));
    m_facts->setWordWrap(true);
    m_tests->setWordWrap(true);
    m_more->setObjectName(u"moreTechnicians"_s);
    m_service->setObjectName(u"serviceDays"_s);
    m_more->setValidator(new QIntValidator(-99, 99, m_more));
    m_service->setValidator(new QIntValidator(0, 60, m_service));
    for (auto *field : {m_more, m_service}) {
        field->setMaximumWidth(px(80));
        setHelp(field, {.act = u"control"_s, .parameter = u"whatIf"_s});
        connect(field, &QLineEdit::textChanged, this, &CapacityPart::show);
    }
    m_weeksTable->setObjectName(u"forecastWeeks"_s);
    m_weeksTable->setWidths({85, 75, 105, 60, 60, 60}, {0, 2});
    m_formsTable->setObjectName(u"capacityForms"_s);
    m_formsTable->setWidths({125, 80, 70, 85, 75}, {0});
    auto *ask = new FlowLayout(px(8), px(6));
    for (auto *widget : std::initializer_list<QWidget *>{m_moreLabel, m_more, m_serviceLabel, m_service})
        ask->addWidget(widget);
    auto *graph = new QWidget;
    auto *left = new QVBoxLayout(graph);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(px(8));
    left->addWidget(m_chart, 1);
    left->addWidget(m_tests);
    auto *tables = new QWidget;
    auto *right = new QVBoxLayout(tables);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(px(8));
    right->addWidget(m_weeksTable, 3);
    right->addWidget(m_formsTable, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(m_answer);
    layout->addWidget(m_facts);
    layout->addLayout(ask);
    layout->addWidget(new SideBySide(graph, 3, tables, 2, 900), 1);
    setReadingOrder(this, {m_more, m_service, m_weeksTable, m_formsTable});
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        const auto answer = m_reading.result();
        if (!answer) {
            m_answer->showMessage(Tone::Over, problemText(m_workspace, answer.error()));
            return;
        }
        m_known = *answer;
        show();
    });
}

CapacityPart::~CapacityPart()
{
    m_reading.disconnect(this);
    m_reading.waitForFinished();
}

void CapacityPart::name()
{
    const auto language = currentLanguage();
    m_moreLabel->setText(tr("Technicians more or less"));
    m_serviceLabel->setText(tr("Days to clean and test"));
    setName(m_weeksTable, tr("The coming weeks"));
    setName(m_formsTable, tr("Connected and waiting by form"));
    setName(m_chart, tr("People connected, and what is expected"));
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    m_weeks->setColumns(
        {{.title = tr("Week of"),
          .text = [this](const ForecastWeek &one) { return listDate(one.from, m_known.today); }},
         {.title = tr("Expected"),
          .text = [](const ForecastWeek &one) { return whole(one.expected); },
          .alignment = right},
         {.title = tr("Between"),
          .text = [](const ForecastWeek &one) { return whole(one.low) + u"–"_s + whole(one.high); },
          .alignment = right},
         {.title = tr("Begin"), .text = [](const ForecastWeek &one) { return whole(one.starts); }, .alignment = right},
         {.title = tr("End"), .text = [](const ForecastWeek &one) { return whole(one.ends); }, .alignment = right},
         {.title = tr("Visits"),
          .text = [](const ForecastWeek &one) { return whole(one.visits); },
          .alignment = right}});
    m_forms->setColumns(
        {{.title = tr("Form"),
          .text =
              [this, language](const FormLine &one) {
                  return capital(m_workspace.catalogue().name(u"monitoring_form"_s, one.form, language));
              }},
         {.title = tr("Connected"),
          .text = [](const FormLine &one) { return QString::number(one.connected); },
          .alignment = right},
         {.title = tr("Waiting"),
          .text = [](const FormLine &one) { return QString::number(one.waiting); },
          .alignment = right},
         {.title = tr("Wait, days"),
          .text = [](const FormLine &one) { return one.daysToConnect < 0 ? u"—"_s : whole(one.daysToConnect); },
          .alignment = right},
         {.title = tr("Lasts, days"),
          .text = [](const FormLine &one) { return one.days ? QString::number(one.days) : u"—"_s; },
          .alignment = right}});
    show();
}

void CapacityPart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        read();
}

void CapacityPart::reload()
{
    m_stale = true;
    if (isVisible())
        read();
}

void CapacityPart::read()
{
    if (m_reading.isRunning())
        return;
    m_stale = false;
    if (!m_known.today.isValid())
        m_answer->showMessage(Tone::Neutral, tr("Counting …"));
    const Workspace::Options options{.folder = m_workspace.folder(),
                                     .login = m_workspace.user().login,
                                     .clock = m_workspace.clock(),
                                     .language = m_workspace.language(),
                                     .lock = false};
    m_reading.setFuture(QtConcurrent::run([options]() -> Result<Known> {
        const auto opened = Workspace::open(options);
        if (!opened)
            return tl::make_unexpected(opened.error());
        const auto &workspace = **opened;
        return workspace.read([&](const Database &database) {
            const auto today = workspace.clock().today();
            Known known{.spans = monitoredSpans(database, today),
                        .means = capacityMeans(database, workspace.catalogue(), today),
                        .today = today};
            known.tests = backTest(known.spans, today);
            const auto days = occupation(known.spans, today.addDays(-83), today);
            known.past.resize(84);
            for (const auto &form : days)
                for (int i = 0; i < form.size(); ++i)
                    known.past[i] += form[i];
            return known;
        });
    }));
}

QString CapacityPart::bottleneckText(const CapacityForecast &made) const
{
    if (!made.bottleneck)
        return tr("For the coming eight weeks there is enough of everything.");
    const auto &neck = *made.bottleneck;
    const auto week = mediumDate(neck.week, currentLanguage());
    const auto text =
        neck.what == u"DEVICES" ? tr("Devices run out first: in the week of %1 %2 are asked and %3 can be worn.")
        : neck.what == u"PLACES"
            ? tr("People run out first: in the week of %1 %2 are to be followed and there is room for %3.")
            : tr("Technicians run out first: in the week of %1 %2 visits are asked and %3 can be made.");
    const auto said = text.arg(week, whole(neck.asked), whole(neck.there));
    return neck.onlyHigh ? said + u' ' + tr("Only if more come than expected.") : said;
}

// What is still to be registered before anything can be forecast.
void CapacityPart::showNothing(const CapacityMeans &means)
{
    m_answer->showMessage(Tone::Neutral,
                          tr("Nobody is or was under monitoring here, so there is nothing to forecast yet. Register a "
                             "first mandate (New, Ctrl+N); from then on the coming weeks stand here."));
    QStringList next;
    if (means.tags == 0)
        next << tr("No ankle tag is registered yet: the keeper of the stock takes in a delivery under Stock.");
    if (means.technicians == 0)
        next << tr("No technician is known yet: the planner writes them under Technicians.");
    m_facts->setText(next.join(u'\n'));
    m_tests->clear();
}

void CapacityPart::show()
{
    if (!m_known.today.isValid())
        return;
    const auto number = [](const Field *field, int otherwise) {
        bool isNumber = false;
        const int value = field->text().toInt(&isNumber);
        return isNumber ? value : otherwise;
    };
    const auto means = m_known.means.with(number(m_more, 0), number(m_service, -1));
    // Where nobody was ever monitored nothing can be expected: that is no abundance.
    const bool isBegun = !m_known.spans.isEmpty();
    for (auto *widget : std::initializer_list<QWidget *>{m_chart, m_weeksTable, m_formsTable, m_more, m_moreLabel,
                                                         m_service, m_serviceLabel})
        widget->setVisible(isBegun);
    if (!isBegun)
        return showNothing(means);
    const double factor = bandFactor(m_known.tests); // the band is as wide as the past says it must be
    const auto made = widened(forecast(m_known.spans, means, m_known.today), factor);
    m_answer->showMessage(!made.bottleneck            ? Tone::Ok
                          : made.bottleneck->onlyHigh ? Tone::Soon
                                                      : Tone::Over,
                          bottleneckText(made));
    m_facts->setText(
        tr("%1 connected, %2 waiting. %3 devices, of which %4 can be worn. %5 technicians: %6 visits a week.")
            .arg(whole(made.connected), whole(made.waiting), whole(means.tags), whole(means.tagsUsable()),
                 whole(means.technicians), whole(means.visitsPerWeek())));
    m_service->setPlaceholderText(QString::number(m_known.means.serviceDays));
    m_more->setPlaceholderText(u"0"_s);
    m_chart->show(made, means, m_known.past, m_known.tests);
    m_weeks->setRows(made.weeks);
    QList<FormLine> lines;
    for (const auto &code : m_workspace.catalogue().list(u"monitoring_form"_s)->codes())
        lines << FormLine{.form = code,
                          .connected = made.connectedByForm.value(code),
                          .waiting = made.waitingByForm.value(code),
                          .daysToConnect = made.daysToConnect.value(code, -1),
                          .days = made.durations.value(code)};
    m_forms->setRows(lines);
    m_tests->setText(m_known.tests.isEmpty() ? tr("There is not enough past to try the forecast on.")
                                             : tr("%1 forecasts of the past, made four weeks ahead, were %2 % off on "
                                                  "average; the band is as wide as they ask.")
                                                   .arg(m_known.tests.size())
                                                   .arg(QLocale().toString(100 * meanError(m_known.tests), 'f', 1)));
}

QWidget *CapacityPart::first() const
{
    return m_more;
}
