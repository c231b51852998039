// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/cataloguepage.h"

#include "core/base/sentence.h"
#include "core/catalogue/typedifference.h"
#include "core/publication/gaps.h"
#include "core/report/leafletpdf.h"
#include "ui/act/actform.h"
#include "ui/base/accessibility.h"
#include "ui/base/dateedit.h"
#include "ui/base/emptystate.h"
#include "ui/base/field.h"
#include "ui/base/helpkey.h"
#include "ui/base/messageline.h"
#include "ui/base/paper.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/segmented.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/catalogue/approvalpanel.h"
#include "ui/catalogue/blockspane.h"
#include "ui/catalogue/catalogueforms.h"
#include "ui/catalogue/checklist.h"
#include "ui/catalogue/differencepanel.h"
#include "ui/catalogue/leafletview.h"
#include "ui/catalogue/packagepane.h"
#include "ui/catalogue/qualitypanel.h"
#include "ui/catalogue/rehearsalpanel.h"
#include "ui/catalogue/typelist.h"
#include "ui/catalogue/versionbar.h"
#include "ui/typeeditor/typeeditor.h"

#include <QHBoxLayout>
#include <QListView>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

CataloguePage::CataloguePage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent),
      m_day(workspace.clock().today()),
      m_model(new TypeListModel(this)),
      m_types(new PlainLabel),
      m_count(new PlainLabel({}, TextSize::Small, Colour::Muted)),
      m_new(new QPushButton(icon(Icon::Plus), {})),
      m_search(new Field(Icon::Search)),
      m_list(new QListView),
      m_nothing(new EmptyState(Icon::Book, {}, {})),
      m_area(new QScrollArea),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_work(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_head(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_title(new PlainLabel({}, TextSize::Title)),
      m_version(new PlainLabel({}, TextSize::Small, Colour::Muted)),
      m_mode(new Segmented(tr("Read, write or building blocks"))),
      m_paper(new Paper(workspace, this, [this] { return onPaper(); })),
      m_dayField(new DateEdit(DateHint::Any, nullptr, EchoPlace::Beside)),
      m_dayHost(new QWidget),
      m_packages(new PackagePane(workspace)),
      m_quality(new QualityPanel(workspace)),
      m_rehearsal(new RehearsalPanel(workspace)),
      m_bar(new VersionBar),
      m_doubt(new EchoLine),
      m_message(new MessageLine),
      m_form(new ActForm(workspace)),
      m_middle(new QStackedWidget),
      m_leaflet(new LeafletView),
      m_absent(new EmptyState(Icon::Book, {}, {})),
      m_nothingWritten(new EmptyState(Icon::Pencil, {}, {})),
      m_editor(new TypeEditor(workspace)),
      m_blocks(new BlocksPane(workspace)),
      m_difference(new DifferencePanel),
      m_checklist(new Checklist(workspace)),
      m_approval(new ApprovalPanel(workspace))
{
    build();
    connectParts();
    m_dayField->setDate(m_day);
    name();
}

void CataloguePage::name()
{
    m_types->setText(tr("Dossier types"));
    m_search->setPlaceholderText(tr("Name, article or group"));
    setName(m_search, tr("Search dossier types"));
    setHelp(m_search, {.act = u"control"_s, .parameter = u"searchTypes"_s});
    setHelp(m_dayField, {.act = u"control"_s, .parameter = u"catalogueDay"_s});
    setHelp(m_mode, {.act = u"control"_s, .parameter = u"catalogueMode"_s});
    setName(m_list, tr("Dossier types"));
    setName(m_leaflet, tr("Leaflet"));
    setName(m_new, tr("New version or type"));
    m_new->setToolTip(tr("New version or type"));
    m_dayLabel->setText(tr("As on"));
    m_mode->setChoices({{.id = u"read"_s, .text = tr("Read")},
                        {.id = u"edit"_s, .text = tr("Edit")},
                        {.id = u"blocks"_s, .text = tr("Building blocks")},
                        {.id = u"data"_s, .text = tr("Fields")}});
    if (m_mode->current().isEmpty())
        m_mode->setCurrent(u"read"_s);
    m_nothing->setSentence(
        tr("No dossier type answers to this. Type a part of its name, of an article or of a group."));
    fillList();
}

bool CataloguePage::mayWrite() const
{
    return mayPerform(m_workspace.user().role, u"editVersion"_s);
}

void CataloguePage::open()
{
    if (!mayWrite())
        setMode(u"read"_s);
    fillList();
    m_search->setFocus(Qt::OtherFocusReason);
}

void CataloguePage::showNamed(const QString &named)
{
    const auto about = named.section(u'@', 1);
    if (!about.isEmpty())
        showType(about.section(u':', 0, 0));
    if (named.startsWith(u"catalogue-edit")) {
        setMode(u"edit"_s);
        m_editor->goTo(u"basis"_s);
        if (const auto place = about.section(u':', 1); !place.isEmpty())
            m_editor->reveal(place);
    } else if (named.startsWith(u"catalogue-blocks")) {
        setMode(u"blocks"_s);
        m_blocks->openItem(u"condition"_s, u"TRAINING"_s);
    } else if (named.startsWith(u"catalogue-data")) {
        setMode(u"data"_s);
    } else if (named.startsWith(u"catalogue-rehearsal")) {
        setMode(u"read"_s);
        m_rehearsal->rehearse();
    } else if (named.startsWith(u"catalogue-new")) {
        begin(newTypeRequest(m_workspace, m_code));
    }
}

// A draft of a version, a building block, a text, or an act that was being filled in.
bool CataloguePage::goOn(const QString &draft)
{
    if (!mayWrite())
        return false;
    const auto parts = draft.split(u'/');
    readKept();
    const auto open = [this](const QString &id) {
        for (const auto &kept : std::as_const(m_kept))
            if (kept.id == AnyId::fromString(id)) {
                m_code = kept.code;
                m_writesWords = kept.isLaw();
                return true;
            }
        return false;
    };
    if (parts.first() == u"catalogue" && open(parts.value(1))) {
        fillList();
        setMode(u"edit"_s);
        m_editor->goTo(u"basis"_s);
        return true;
    }
    if (parts.first() == u"block") {
        setMode(u"blocks"_s);
        m_blocks->openItem(parts.value(1), parts.value(2));
        return true;
    }
    if (parts.first() == u"template") {
        if (!parts.value(1).isEmpty())
            m_code = parts.value(1);
        setMode(u"blocks"_s);
        m_blocks->openText(parts.value(2), parts.value(3), !parts.value(1).isEmpty());
        return true;
    }
    if (draft.startsWith(u"act/draftVersion")) {
        begin(newTypeRequest(m_workspace, {}));
        return true;
    }
    const QHash<QString, QString> steps{{u"reviewVersion"_s, u"return"_s},
                                        {u"publishVersion"_s, u"publish"_s},
                                        {u"moveCommencement"_s, u"move"_s},
                                        {u"endVersion"_s, u"end"_s}};
    if (parts.first() != u"act" || !steps.contains(parts.value(1)))
        return false;
    if (!open(parts.value(2).left(36)))
        m_code = parts.value(2).mid(36); // a shipped type is known by its code alone
    fillList();
    step(steps.value(parts.value(1)));
    return true;
}

const DossierType *CataloguePage::type() const
{
    if (m_readsWritten && written())
        return &m_written;
    return m_workspace.catalogue().type(m_code, m_day);
}

const KeptTypeVersion *CataloguePage::written() const
{
    for (const auto &kept : m_kept)
        if (kept.code == m_code && !kept.isLaw())
            return &kept;
    return nullptr;
}

const DossierType *CataloguePage::newestLaw() const
{
    const DossierType *newest = nullptr;
    for (const auto &one : m_workspace.catalogue().types())
        if (one.code == m_code && (!newest || one.version > newest->version))
            newest = &one;
    return newest;
}

const KeptTypeVersion *CataloguePage::keptLaw() const
{
    const auto *law = newestLaw();
    for (const auto &kept : m_kept)
        if (law && kept.isLaw() && kept.code == m_code && kept.version == law->version)
            return &kept;
    return nullptr;
}

QString CataloguePage::typeName() const
{
    const auto *law = newestLaw();
    const auto name = (law ? law : &m_written)->shortName.in(currentLanguage());
    return name.isEmpty() ? m_code : capital(name);
}

// F6: the list, what is read or written, and each part beside it.
void CataloguePage::turnPane(int step)
{
    QList<QWidget *> panes{m_left, m_middle};
    for (auto *part : std::initializer_list<QWidget *>{m_checklist, m_difference, m_rehearsal, m_approval})
        if (part->isVisible() && !readingOrder(part).isEmpty())
            panes << part;
    qsizetype at = 0;
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (panes[i]->isAncestorOf(window()->focusWidget()))
            at = i;
    auto *next = panes[(at + step + panes.size()) % panes.size()];
    if (next == m_left)
        m_list->setFocus(Qt::TabFocusReason);
    else if (next == m_middle && m_middle->currentWidget() == m_editor)
        m_editor->takeFocus();
    else if (const auto order = readingOrder(next); !order.isEmpty())
        order.first()->setFocus(Qt::TabFocusReason);
}

void CataloguePage::showType(const QString &code)
{
    m_search->clear();
    m_list->setCurrentIndex(m_model->find(code));
}

void CataloguePage::chooseType(const QString &code)
{
    if (code == m_code)
        return;
    m_editor->close(); // keeps and saves what was written
    m_code = code;
    m_readsWritten = false;
    m_writesWords = false;
    m_form->hide();
    m_message->clear();
    QSettings().setValue(u"catalogue/type"_s, m_code);
    tell();
}

void CataloguePage::setMode(const QString &mode)
{
    if (mode != u"edit")
        m_editor->close();
    if (m_mode->current() != mode)
        m_mode->setCurrent(mode);
    m_packaging = false;
    if (mode == u"blocks")
        m_blocks->open(m_code);
    if (mode == u"read") {
        m_writesWords = false;
        m_readsWritten = m_readsWritten && written();
    }
    tell();
    arrange();
}

void CataloguePage::filter(const QString &typed)
{
    m_filling = true;
    m_model->setTyped(typed);
    m_filling = false;
    fillList();
}

void CataloguePage::readKept()
{
    m_kept = m_workspace.read([](const Database &database) { return keptTypeVersions(database); })
                 .value_or(QList<KeptTypeVersion>());
}

void CataloguePage::fillList()
{
    m_filling = true;
    readKept();
    auto concepts = m_kept;
    concepts.removeIf([](const KeptTypeVersion &kept) { return kept.isLaw(); });
    m_new->setVisible(mayWrite());
    m_mode->setVisible(mayWrite());
    m_model->setTypes(m_workspace.catalogue(), m_day, currentLanguage(),
                      mayWrite() ? concepts : QList<KeptTypeVersion>());
    if (m_code.isEmpty())
        m_code = QSettings().value(u"catalogue/type"_s).toString(); // what was read last
    if (versionSpans(m_workspace.catalogue(), m_code).isEmpty() && !(mayWrite() && written()) &&
        m_model->first().isValid())
        m_code = m_model->at(m_model->first()).code;
    if (const auto now = m_model->find(m_code); now.isValid())
        m_list->setCurrentIndex(now);
    m_filling = false;
    const int types = m_model->types();
    m_list->setVisible(types > 0);
    m_nothing->setVisible(types == 0);
    m_count->setText(tr("%Ln type(s)", nullptr, types));
    tell();
}

void CataloguePage::chooseDay(QDate day)
{
    if (!day.isValid() || (day == m_day && !m_readsWritten))
        return;
    m_readsWritten = false;
    m_day = day;
    if (m_dayField->date() != day)
        m_dayField->setDate(day);
    fillList();
}

void CataloguePage::tell()
{
    const auto &catalogue = m_workspace.catalogue();
    const auto *concept_ = mayWrite() ? written() : nullptr;
    m_written = concept_ ? catalogue.readType(concept_->body).type : DossierType();
    auto spans = versionSpans(catalogue, m_code);
    if (concept_)
        spans << VersionSpan{.type = &m_written, .written = true};
    m_readsWritten = concept_ && (m_readsWritten || spans.size() == 1);
    m_bar->setSpans(spans);
    m_bar->setDay(m_day);
    if (m_readsWritten)
        m_bar->setWritten();
    const auto mode = m_mode->current();
    const auto *now = type();
    m_paper->setEnabled(now);
    m_bar->setVisible(mode == u"read");
    m_dayHost->setVisible(mode == u"read" && !(m_readsWritten && spans.size() == 1));
    if (now) {
        tellVersion(*now);
    } else {
        m_doubt->hide();
        const DossierType *any = nullptr;
        for (const auto &span : m_bar->spans())
            any = span.type && !span.written ? span.type : any;
        m_title->setText(any ? capital(any->name.in(currentLanguage())) : QString());
        if (any)
            tellAbsence(capital(any->shortName.in(currentLanguage())));
    }
    if (mode == u"data")
        m_quality->setType(m_code);
    if (m_packaging)
        m_middle->setCurrentWidget(m_packages);
    else if (mode == u"edit")
        tellEditor();
    else
        m_middle->setCurrentWidget(mode == u"data"     ? static_cast<QWidget *>(m_quality)
                                   : mode == u"blocks" ? static_cast<QWidget *>(m_blocks)
                                   : now               ? static_cast<QWidget *>(m_leaflet)
                                                       : m_absent);
    tellSide();
}

void CataloguePage::tellVersion(const DossierType &type)
{
    const auto language = currentLanguage();
    const auto told = leafletWithChanges(m_workspace.catalogue(), type, language);
    m_title->setText(told.title.isEmpty() ? m_code : told.title);
    m_version->setText((m_readsWritten ? tr("Version %1, concept: no law yet").arg(type.version) : told.version) +
                       u" · "_s +
                       tr("statistics group %1")
                           .arg(m_workspace.catalogue().name(u"statistics_group"_s, type.statisticsGroup, language)));
    m_leaflet->setLeaflet(told, language);
    int doubtful = 0;
    for (const auto &section : told.sections)
        for (const auto &line : section.lines)
            doubtful += line.confidence == u"C";
    m_doubt->setVisible(doubtful > 0);
    if (doubtful > 0)
        m_doubt->setEcho(Tone::Soon, Icon::Warning,
                         tr("%Ln sentence(s) to be confirmed with the agency", nullptr, doubtful));
}

// Why there is nothing to read on this day, since when, and a day on which there is.
void CataloguePage::tellAbsence(const QString &type)
{
    const auto language = currentLanguage();
    const auto &spans = m_bar->spans();
    const auto &here = spans.at(std::min<qsizetype>(m_bar->value(), spans.size() - 1));
    const auto day = fullDate(m_day, language);
    QString said;
    if (here.after) {
        m_nearest = here.validity.from.addDays(-1);
        said = tr("“%1” is no longer in force on %2; it ended on %3.")
                   .arg(type, day, fullDate(here.validity.from, language));
    } else {
        m_nearest = here.validity.until;
        said = tr("“%1” is not yet in force on %2; it is in force from %3.")
                   .arg(type, day, fullDate(here.validity.until, language));
    }
    m_version->setText(tr("Not in force on %1").arg(day));
    m_absent->setSentence(said);
    m_absent->setAction(tr("Read it as on %1").arg(shortDate(m_nearest)));
}

// What is written of this type; where nothing is, the way to begin.
void CataloguePage::tellEditor()
{
    const auto *target = written();
    if (!target && m_writesWords)
        target = keptLaw();
    if (!target) {
        if (m_middle->currentWidget() == m_editor)
            m_editor->close();
        const auto *law = newestLaw();
        m_nothingWritten->setSentence(law ? tr("Version %1 of “%2” is law and stays as it is. A change of the law is a "
                                               "next version, which begins "
                                               "as a copy of this one.")
                                                .arg(law->version)
                                                .arg(typeName())
                                          : QString());
        m_nothingWritten->setAction(law ? tr("Make version %1").arg(law->version + 1) : QString());
        m_middle->setCurrentWidget(m_nothingWritten);
        return;
    }
    m_title->setText(capital(Label::fromJson(target->body.value("name"_L1).toObject()).in(currentLanguage())));
    m_version->setText((target->isLaw() ? tr("%1 · version %2, law: only words may be mended")
                                        : tr("%1 · version %2, concept: no law yet"))
                           .arg(target->code)
                           .arg(target->version));
    m_doubt->hide();
    if (m_editor->version().id == target->id)
        m_editor->undone(*target);
    else
        m_editor->begin(*target);
    m_middle->setCurrentWidget(m_editor);
}

void CataloguePage::tellSide()
{
    const auto mode = m_mode->current();
    const bool edits = mode == u"edit" && !m_editor->version().id.isNull();
    QList<DossierType> versions;
    for (const auto &one : m_workspace.catalogue().types())
        if (one.code == m_code)
            versions << one;
    if (edits && !m_editor->version().isLaw())
        m_written = m_workspace.catalogue().readType(m_editor->body()).type;
    const auto *concept_ = mayWrite() ? written() : nullptr;
    if (concept_)
        versions << m_written;
    const bool reads = mode == u"read" || mode == u"edit";
    if (const bool side = reads && !m_packaging && (mayWrite() || versions.size() > 1); side == m_side->isHidden()) {
        m_side->setVisible(side);
        arrange();
        m_columns->activate();
    }
    m_checklist->setVisible(edits);
    m_difference->setVisible(versions.size() > 1);
    m_approval->setVisible(mayWrite());
    m_rehearsal->setVisible(mayWrite() && !edits);
    if (!m_rehearsal->isHidden())
        m_rehearsal->setVersion(m_code, concept_ ? concept_->version : newestLaw() ? newestLaw()->version : 0);
    if (edits)
        m_checklist->setFindings(m_editor->body(), m_editor->findings());
    if (versions.size() > 1)
        m_difference->show(m_workspace.catalogue(), m_code, versions, concept_ ? concept_->version : 0);
    if (!mayWrite())
        return;
    const auto *law = newestLaw();
    ApprovalPanel::Way way{.code = m_code,
                           .law = law ? law->version : 0,
                           .lawValidity = law ? law->validity : Validity(),
                           .gaps = edits      ? int(m_editor->findings().size())
                                   : concept_ ? int(publicationGaps(m_workspace.catalogue(), concept_->body).size())
                                              : 0};
    if (concept_)
        way.written = *concept_;
    if (const auto *kept = keptLaw())
        way.keptLaw = *kept;
    m_approval->show(way);
}

void CataloguePage::begin(const ActRequest &request)
{
    m_message->clear();
    m_form->begin(request);
}

bool CataloguePage::act(const QString &name, const QJsonObject &with)
{
    const auto done = m_workspace.write({.name = name, .with = with});
    if (!done) {
        m_message->showMessage(Tone::Over, problemText(m_workspace, done.error()));
        return false;
    }
    const auto sentence = sayingText(m_workspace, done->saying);
    m_message->showMessage(Tone::Ok, sentence);
    Q_EMIT said(sentence);
    return true;
}

void CataloguePage::draft(const QString &code)
{
    if (!act(u"draftVersion"_s, {{u"code"_s, code}}))
        return;
    fillList();
    setMode(u"edit"_s);
    m_editor->goTo(u"basis"_s);
}

void CataloguePage::step(const QString &step)
{
    if (step == u"draft")
        return draft(m_code);
    if (step == u"end")
        return begin(endRequest(m_code, typeName(), keptLaw() ? keptLaw()->id : AnyId()));
    if (step == u"edit" || step == u"words") {
        m_writesWords = step == u"words";
        setMode(u"edit"_s);
        return m_editor->goTo(u"basis"_s);
    }
    if (!m_editor->version().id.isNull() && !m_editor->save())
        return; // it says why
    if (step == u"trial")
        return tryVersion();
    const auto *kept = step == u"move" ? keptLaw() : written();
    if (!kept)
        return;
    const auto version = *kept;
    if (step == u"submit")
        act(u"submitVersion"_s, {{u"version"_s, version.id.toString()}});
    else if (step == u"approve")
        act(u"reviewVersion"_s, {{u"version"_s, version.id.toString()}, {u"agrees"_s, true}});
    else if (step == u"return")
        begin(returnRequest(version));
    else if (step == u"publish")
        begin(publishRequest(m_workspace, version, typeName(), newestLaw() ? newestLaw()->version : 0));
    else if (step == u"move")
        begin(moveRequest(m_workspace, version, typeName()));
}

void CataloguePage::tryVersion()
{
    const auto *concept_ = written();
    const auto *law = newestLaw();
    if (!m_trial || (!concept_ && !law))
        return;
    m_message->clear();
    if (const auto begun = m_trial(m_code, concept_ ? concept_->version : law->version); !begun)
        m_message->showMessage(Tone::Over, problemText(m_workspace, begun.error()));
}

void CataloguePage::showPackage()
{
    if (!m_packages->choose())
        return;
    setMode(u"read"_s);
    m_packaging = true;
    tell();
    arrange();
    m_packages->first()->setFocus(Qt::OtherFocusReason);
}

Result<PaperWork> CataloguePage::onPaper() const
{
    const auto *now = type();
    if (!now)
        return refused(u"catalogue.noSuchType"_s, {{u"code"_s, m_code}, {u"date"_s, m_day.toString(Qt::ISODate)}});
    const auto language = currentLanguage();
    auto pdf = leafletPdf(leafletWithChanges(m_workspace.catalogue(), *now, language), m_day, language);
    if (!pdf)
        return tl::make_unexpected(pdf.error());
    return PaperWork{.name = now->shortName.in(language).simplified(), .pdf = std::move(*pdf), .object = u"leaflet"_s};
}

void CataloguePage::hideEvent(QHideEvent *event)
{
    // Leaving the page saves; not while the window itself goes: then the draft stays and is offered back.
    if (!event->spontaneous())
        QTimer::singleShot(0, this, [this] {
            if (!isVisible())
                m_editor->close();
        });
    Page::hideEvent(event);
}

void CataloguePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void CataloguePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        name();
    if (event->type() == QEvent::ApplicationFontChange) { // another size of the text
        static_cast<QAbstractItemView *>(m_list)->doItemsLayout();
        arrange();
    }
    Page::changeEvent(event);
}
