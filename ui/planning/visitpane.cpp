// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/planning/visitpane.h"

#include "core/acts/planwords.h"
#include "core/base/sentence.h"
#include "ui/base/accessibility.h"
#include "ui/base/iconlabel.h"
#include "ui/base/plainlabel.h"
#include "ui/base/tag.h"
#include "ui/monitoring/detailcolumn.h"
#include "ui/monitoring/visitforms.h"
#include "ui/planning/planningcards.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

// What a day holds now and with what is held: two lengths of one bar.
class LoadBar : public QWidget
{
public:
    explicit LoadBar(QWidget *parent = nullptr) : QWidget(parent) { setFixedHeight(px(8)); }
    void setLoad(int before, int after, int room)
    {
        m_before = before;
        m_after = after;
        m_room = room;
        setVisible(room > 0);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), colour(Colour::Surface));
        const auto part = [&](int minutes) {
            return m_room > 0 ? std::clamp(width() * minutes / m_room, 0, width()) : 0;
        };
        painter.fillRect(QRect(0, 0, part(std::max(m_before, m_after)), height()),
                         colour(m_after > m_room ? Colour::Over : Colour::Accent));
        painter.fillRect(QRect(0, 0, part(std::min(m_before, m_after)), height()), colour(Colour::Muted));
        painter.setPen(colour(Colour::Muted));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }

private:
    int m_before = 0;
    int m_after = 0;
    int m_room = 0;
};

// A place one can choose: who and when, and with what, on as many lines as it takes.
class PlaceButton : public QPushButton
{
public:
    PlaceButton(const QString &head, const QString &words) : m_head(head), m_words(words)
    {
        setCheckable(true);
        setName(this, head + u", "_s + words);
        auto policy = QSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        return textMetrics(TextSize::Body, true).height() + wordsIn(width).height() + px(16);
    }
    QSize sizeHint() const override { return {px(200), heightForWidth(px(250))}; }
    QSize minimumSizeHint() const override { return {px(80), heightForWidth(width() > 0 ? width() : px(250))}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintFrame(&painter, rect(), colour(isChecked() ? Colour::Accent : Colour::Line),
                   colour(isChecked() ? Colour::Sel : Colour::Surface));
        const auto head = textMetrics(TextSize::Body, true);
        painter.setPen(colour(Colour::Text));
        painter.setFont(textFont(TextSize::Body, true));
        painter.drawText(QRect(px(10), px(6), width() - px(20), head.height()), Qt::AlignVCenter,
                         head.elidedText(m_head, Qt::ElideRight, width() - px(20)));
        painter.setFont(textFont(TextSize::Small));
        painter.setPen(colour(Colour::Muted));
        painter.drawText(QRect(px(10), px(8) + head.height(), width() - px(20), height()), Qt::TextWordWrap, m_words);
        if (hasFocus())
            paintFocusFrame(&painter, rect());
    }

private:
    QRect wordsIn(int width) const
    {
        return textMetrics(TextSize::Small).boundingRect(QRect(0, 0, width - px(20), 10000), Qt::TextWordWrap, m_words);
    }

    QString m_head;
    QString m_words;
};

VisitPane::VisitPane(Workspace &workspace, PlanningDesk &desk, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_desk(desk),
      m_verdict(new QWidget),
      m_sign(new IconLabel(Icon::Info)),
      m_head(new PlainLabel),
      m_line(new PlainLabel({}, TextSize::Small, Colour::Muted)),
      m_load(new LoadBar),
      m_checks(new QWidget),
      m_checksLayout(new QVBoxLayout(m_checks)),
      m_ask(new QWidget),
      m_askLabel(new PlainLabel({}, TextSize::Small)),
      m_reason(new QLineEdit),
      m_anyway(new QPushButton),
      m_places(new QScrollArea),
      m_placesInside(new QWidget),
      m_placesLayout(new QVBoxLayout(m_placesInside)),
      m_detail(new DetailColumn(workspace))
{
    m_head->setBold(true);
    m_head->setWordWrap(true);
    m_line->setWordWrap(true);
    m_reason->setObjectName(u"planningReason"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(px(8));
    head->addWidget(m_sign, 0, Qt::AlignTop);
    head->addWidget(m_head, 1);
    m_checksLayout->setContentsMargins(0, 0, 0, 0);
    m_checksLayout->setSpacing(px(6));
    auto *ask = new QVBoxLayout(m_ask);
    ask->setContentsMargins(0, 0, 0, 0);
    ask->setSpacing(px(6));
    ask->addWidget(m_askLabel);
    ask->addWidget(m_reason);
    ask->addWidget(m_anyway);
    auto *box = new QVBoxLayout(m_verdict);
    box->setContentsMargins(px(12), px(10), px(12), px(10));
    box->setSpacing(px(8));
    box->addLayout(head);
    box->addWidget(m_line);
    box->addWidget(m_load);
    box->addWidget(m_checks);
    box->addWidget(m_ask);
    m_placesLayout->setContentsMargins(0, 0, 0, 0);
    m_placesLayout->setSpacing(0);
    m_places->setWidget(m_placesInside);
    m_places->setWidgetResizable(true);
    m_places->setFrameShape(QFrame::NoFrame);
    m_places->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_verdict);
    layout->addWidget(m_places, 1);
    layout->addWidget(m_detail, 1);
    m_verdict->hide();
    m_places->hide();
    m_ask->hide();
    setReadingOrder(this, QList<QWidget *>{m_reason, m_anyway, m_placesInside} + m_detail->parts());
    m_anyway->setObjectName(u"planningAnyway"_s);
    m_places->setFocusPolicy(Qt::NoFocus);
    m_places->viewport()->setAutoFillBackground(false);
    m_placesInside->setAutoFillBackground(false);
    connect(m_anyway, &QPushButton::clicked, this, [this] {
        if (m_reason->isHidden() || !m_reason->text().trimmed().isEmpty())
            Q_EMIT reasonGiven(m_reason->text().trimmed());
        else
            m_reason->setFocus();
    });
    connect(m_reason, &QLineEdit::returnPressed, m_anyway, &QPushButton::click);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_anyway->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_detail, &DetailColumn::said, this, &VisitPane::said);
    connect(m_detail, &DetailColumn::left, this, &VisitPane::reload);
    connect(m_detail, &DetailColumn::dossierWanted, this, &VisitPane::dossierWanted);
    name();
}

void VisitPane::name()
{
    m_detail->setEmptyText(tr("Choose a visit in the list or on the board."));
    m_askLabel->setText(tr("Plan it all the same, because:"));
    m_anyway->setText(tr("Plan with this reason"));
    setName(m_reason, tr("Reason to plan it all the same"));
}

void VisitPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        name();
        reload();
    }
    QWidget::changeEvent(event);
}

void VisitPane::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), colour(Colour::Surface));
}

void VisitPane::showVisit(const AnyId &visit)
{
    if (visit != m_visit)
        clearAnswer();
    m_visit = visit;
    reload();
}

void VisitPane::reload()
{
    if (m_detail->isBusy())
        return;
    const int number = m_desk.isRead() ? m_desk.plan().visit(m_visit) : -1;
    if (number < 0)
        m_detail->clear();
    else {
        auto view = visitDetail(m_workspace, m_desk.plan().lines[number]);
        if (const auto why = m_desk.whyHere(number); !why.isEmpty())
            view.facts.append(
                {m_desk.plan().lines[number].visit.startsAt.isValid() ? tr("Why here") : tr("Where it could go"),
                 why.join(u'\n')});
        if (const auto history = m_desk.history(number); !history.isEmpty())
            view.lists.append({tr("How it came to stand here"), history});
        m_detail->show(view);
    }
}

void VisitPane::clearBox()
{
    while (auto *item = m_checksLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void VisitPane::addCheck(QVBoxLayout *to, int sign, int role, const QString &words)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(new IconLabel(static_cast<Icon>(sign), static_cast<Colour>(role)), 0, Qt::AlignTop);
    auto *label = new PlainLabel(words, TextSize::Small);
    label->setWordWrap(true);
    layout->addWidget(label, 1);
    to->addWidget(row);
}

void VisitPane::showEffect(const BoardEffect &effect, int room)
{
    m_ask->hide();
    clearBox();
    const auto [sign, role] = effect.verdict.fit == BoardVerdict::Fit::Fits ? std::pair(Icon::Check, Colour::Ok)
                              : effect.verdict.fit == BoardVerdict::Fit::WithCost
                                  ? std::pair(Icon::Warning, Colour::Soon)
                                  : std::pair(Icon::Cross, Colour::Over);
    m_sign->setIcon(sign, role);
    m_head->setText(effect.head);
    m_line->setText(effect.line);
    m_line->setVisible(!effect.line.isEmpty());
    m_load->setLoad(0, effect.loadAfter, room);
    addCheck(m_checksLayout, int(sign), int(role), effect.verdict.sentence);
    for (const auto &moved : effect.moved)
        if (const int number = m_desk.plan().visit(moved.visit); number >= 0)
            addCheck(m_checksLayout, int(Icon::Clock), int(Colour::Muted),
                     m_desk.plan().lines[number].title + u" → "_s + moved.words);
    m_verdict->show();
}

void VisitPane::showAnswer(const QString &sentence, bool askReason, const QString &suggested)
{
    clearBox();
    m_sign->setIcon(askReason ? Icon::Warning : Icon::Cross, askReason ? Colour::Soon : Colour::Over);
    m_head->setText(sentence);
    m_line->hide();
    m_load->hide();
    m_ask->setVisible(askReason);
    m_askLabel->show();
    m_reason->show();
    m_anyway->setText(tr("Plan with this reason"));
    m_verdict->show();
    if (askReason) {
        m_reason->setText(suggested);
        m_anyway->setEnabled(!suggested.isEmpty());
        m_reason->setFocus();
        m_reason->selectAll();
    }
    announce(m_head, sentence);
}

void VisitPane::showOffer(const QString &sentence, const QString &action)
{
    showAnswer(sentence, false);
    m_sign->setIcon(Icon::Phone, Colour::Accent);
    m_ask->show();
    m_askLabel->hide();
    m_reason->hide();
    m_anyway->setText(action);
    m_anyway->setEnabled(true);
    m_anyway->setFocus();
}

void VisitPane::clearAnswer()
{
    m_ask->hide();
    m_verdict->hide();
    m_head->setText({});
}

bool VisitPane::asksReason() const
{
    return m_reason->isVisibleTo(this) && m_verdict->isVisibleTo(this);
}

QString VisitPane::answer() const
{
    return m_head->text();
}

void VisitPane::showPlaces(const PlanningDesk::Proposal &proposal, int chosen)
{
    const auto &plan = *proposal.plan;
    const auto &catalogue = m_workspace.catalogue();
    const auto language = m_workspace.language();
    while (auto *item = m_placesLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto head = [&](const QString &text) {
        auto *label = new PlainLabel(text);
        label->setBold(true);
        label->setContentsMargins(px(12), px(10), px(12), px(6));
        label->setWordWrap(true);
        m_placesLayout->addWidget(label);
    };
    const auto inset = [&] {
        auto *box = new QWidget;
        auto *layout = new QVBoxLayout(box);
        layout->setContentsMargins(px(12), 0, px(12), px(8));
        layout->setSpacing(px(6));
        m_placesLayout->addWidget(box);
        return layout;
    };
    if (proposal.isMany) {
        head(tr("What it comes to"));
        auto *box = inset();
        const auto &many = proposal.many;
        addCheck(box, int(Icon::Plus), int(Colour::Ok), tr("%n line(s)", nullptr, int(many.lines.size())));
        addCheck(box, int(many.left.isEmpty() ? Icon::Check : Icon::Warning),
                 int(many.left.isEmpty() ? Colour::Ok : Colour::Soon),
                 many.left.isEmpty() ? tr("Everything is planned.") : tr("%n left", nullptr, int(many.left.size())));
        addCheck(box, int(Icon::Car), int(Colour::Muted),
                 tr("Driving: %1 min, it was %2").arg((many.travelAfter + 59) / 60).arg((many.travelBefore + 59) / 60));
        addCheck(box, int(Icon::Clock), int(Colour::Muted),
                 many.stopped ? tr("Stopped by you") : tr("Searched to its end"));
        if (!many.left.isEmpty()) {
            head(tr("Why not planned"));
            auto *why = inset();
            constexpr int most = 40; // each is a line of its own
            for (const int visit : many.left.mid(0, most))
                addCheck(why, int(Icon::Cross), int(Colour::Over),
                         plan.lines[visit].title + u": "_s +
                             remarkTexts(plan, many.why.value(visit), catalogue, language, plan.first, 3));
            if (many.left.size() > most)
                addCheck(why, int(Icon::Cross), int(Colour::Over),
                         tr("and %n more", nullptr, int(many.left.size()) - most));
        }
    } else if (!proposal.places.places.isEmpty()) {
        const auto &place = proposal.places.places[std::min<qsizetype>(chosen, proposal.places.places.size() - 1)];
        const auto on = plan.clock(place.from).date;
        head(tr("Why this proposal"));
        auto *box = inset();
        for (const auto &text : triedTexts(plan, proposal.places, catalogue, language)) {
            const bool last =
                text == triedTexts(plan, proposal.places, catalogue, language).last() && !place.placing.moved.empty();
            addCheck(box, int(last ? Icon::Check : Icon::Cross), int(last ? Colour::Ok : Colour::Over), text);
        }
        addCheck(box, int(Icon::Hours), int(Colour::Muted),
                 sentence(u"plan.loadThen"_s, language,
                          {{u"load"_s, (place.loadAfter + 59) / 60},
                           {u"room"_s, place.room / 60},
                           {u"back"_s, momentText(plan, place.placing.check.back, language, on)}}));
        if (!proposal.places.held.isEmpty()) {
            QStringList held;
            for (const int visit : proposal.places.held)
                held << plan.lines[visit].title;
            addCheck(
                box, int(Icon::Lock), int(Colour::Muted),
                sentence(u"plan.stayToday"_s, language, {{u"who"_s, held.join(u", "_s)}, {u"count"_s, held.size()}}));
        }
        addCheck(box, int(Icon::Phone), int(Colour::Muted), sentence(u"plan.promiseKept"_s, language));
        for (const auto &remark : place.placing.check.remarks)
            if (remark.grade == PlanGrade::Costs)
                addCheck(box, int(Icon::Parcel), int(Colour::Soon), remarkText(plan, remark, catalogue, language, on));
        head(tr("Other possibilities"));
        for (qsizetype i = 0; i < proposal.places.places.size(); ++i) {
            const auto &other = proposal.places.places[i];
            const auto &of = plan.plan.duties[std::size_t(other.duty)];
            auto *button = new PlaceButton(of.name + u" · "_s + momentText(plan, other.from, language, on),
                                           placeText(plan, other, catalogue, language));
            button->setObjectName(u"place%1"_s.arg(i + 1));
            button->setChecked(i == chosen);
            button->setToolTip(tr("Alt+%1").arg(i + 1));
            connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT placeChosen(int(i)); });
            auto *row = inset();
            row->addWidget(button);
        }
    }
    if (!proposal.isMany && !proposal.places.refused.isEmpty()) {
        head(proposal.places.places.isEmpty() ? tr("Fits nowhere") : tr("Not possible"));
        auto *box = inset();
        QSet<int> told;
        for (const auto &one : proposal.places.refused) {
            const auto &of = plan.plan.duties[std::size_t(one.duty)];
            if (told.contains(of.technician) || told.size() >= 30)
                continue;
            told.insert(of.technician);
            addCheck(box, int(Icon::Cross), int(Colour::Muted),
                     of.name + u" · "_s + mediumDate(plan.days[one.duty].on, language).section(u' ', 0, 1) + u": "_s +
                         refusedText(plan, proposal.places.visit, one, catalogue, language));
        }
    }
    m_placesLayout->addStretch(1);
    m_verdict->hide();
    m_detail->hide();
    m_places->show();
}

void VisitPane::hidePlaces()
{
    m_places->hide();
    static_cast<QWidget *>(m_detail)->show();
}
