// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/acts/documentsteps.h"
#include "core/monitoring/monitoringstore.h"
#include "core/report/makereport.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using Type = ActField::Type;
using Need = ActField::Need;

namespace {

Result<std::pair<DossierFile, Report>> reportOf(ActContext &context, const Values &values)
{
    auto query =
        context.database().query("SELECT dossier FROM report WHERE id = ? AND deleted = 0", values.anyId("report"_L1));
    if (!query.next())
        return refused(u"report.notThere"_s);
    const auto with =
        Values::read({{u"dossier"_s, query.id(0).toString()}}, {{"dossier", Type::Reference}}, context.catalogue());
    auto file = context.anyDossier(*with);
    if (!file)
        return tl::make_unexpected(file.error());
    const auto report = *file->report(values.anyId("report"_L1));
    return std::pair{std::move(*file), report};
}

Result<Saying> draftReport(ActContext &context, const Values &values)
{
    auto file = context.openDossier(values);
    if (!file)
        return tl::make_unexpected(file.error());
    const auto type = context.typeOf(file->dossier);
    if (!type)
        return tl::make_unexpected(type.error());
    const auto kind = values.text("kind"_L1);
    const auto contact = values.anyId("contact"_L1);
    if (!contact.isNull() && !file->contact(contact))
        return refused(u"contact.notPlanned"_s);
    for (const auto &other : file->reports)
        if (other.kind == kind && !other.isSent() && kind != u"SIGNAL" && (!isLetter(kind) || other.contact == contact))
            return refused(u"report.draftExists"_s, {{u"report"_s, codePlace("report", kind)}});
    const auto alarm = values.anyId("alarm"_L1);
    if (!alarm.isNull() &&
        std::none_of(file->alarms.begin(), file->alarms.end(), [&](const AlarmRecord &one) { return one.id == alarm; }))
        return refused(u"alarm.notThere"_s);
    if (kind == u"INVITATION" && !appointmentOf(*file, Report{.contact = contact}, context.today()))
        return refused(u"report.nothingPlanned"_s);
    const auto with = Surroundings::of(context.catalogue(), context.today(), context.language());
    auto report = newReport(*file, **type, deadlines(*file, **type, with), kind, contact);
    if (!report)
        return tl::make_unexpected(report.error());
    if (values.has("language"_L1))
        report->language = values.text("language"_L1);
    QString name;
    if (const auto pattern = reportTemplate(context.catalogue(), (*type)->code, kind, report->language, &name);
        !pattern)
        return tl::make_unexpected(pattern.error());
    context.made = context.recorder().insert("report", file->dossier,
                                             {{"kind", kind},
                                              {"term", report->term},
                                              {"trigger_code", values.text("trigger"_L1)},
                                              {"state", u"DRAFT"_s},
                                              {"language", report->language},
                                              {"to_principal", report->toPrincipal},
                                              {"to_court", report->toCourt},
                                              {"copy_principal", report->copyPrincipal},
                                              {"contact", columnValue(report->contact)},
                                              {"template", name},
                                              {"judgements", columnValue(values.object("answers"_L1))},
                                              {"author", columnValue(context.user().id)},
                                              {"drafted_at", context.nowText()}});
    if (!alarm.isNull())
        context.recorder().update("alarm", alarm, {{"report", columnValue(context.made)}});
    return Saying{u"act.draftReport"_s,
                  {{u"report"_s, codePlace("report", kind)}, {u"dossier"_s, context.describe(*file)}}};
}

Result<Saying> writeReport(ActContext &context, const Values &values)
{
    const auto found = reportOf(context, values);
    if (!found)
        return tl::make_unexpected(found.error());
    const auto &[file, report] = *found;
    if (report.isSent())
        return refused(u"report.isFrozen"_s, {{u"report"_s, codePlace("report", report.kind)},
                                              {u"date"_s, report.sentOn.toString(Qt::ISODate)}});
    auto answers = report.judgements;
    const auto given = values.object("answers"_L1);
    for (auto it = given.begin(); it != given.end(); ++it)
        answers.insert(it.key(), it.value());
    context.recorder().update("report", report.id, {{"judgements", columnValue(answers)}});
    context.made = report.id;
    return Saying{u"act.writeReport"_s,
                  {{u"report"_s, codePlace("report", report.kind)}, {u"dossier"_s, context.describe(file)}}};
}

Result<Saying> sendReport(ActContext &context, const Values &values)
{
    std::optional<DossierFile> file;
    Report report;
    if (values.has("report"_L1)) {
        auto found = reportOf(context, values);
        if (!found)
            return tl::make_unexpected(found.error());
        file = std::move(found->first);
        report = found->second;
    } else {
        auto opened = context.openDossier(values);
        if (!opened)
            return tl::make_unexpected(opened.error());
        file = std::move(*opened);
        const auto kind = values.text("kind"_L1);
        for (const auto &one : file->reports)
            if (one.kind == kind && !one.isSent())
                report = one;
        if (report.id.isNull())
            return refused(u"report.noDraft"_s, {{u"report"_s, codePlace("report", kind)}});
    }
    if (report.isSent())
        return refused(u"report.isFrozen"_s, {{u"report"_s, codePlace("report", report.kind)},
                                              {u"date"_s, report.sentOn.toString(Qt::ISODate)}});
    const auto type = context.typeOf(file->dossier);
    if (!type)
        return tl::make_unexpected(type.error());
    const auto on = values.date("on"_L1).isValid() ? values.date("on"_L1) : context.today();
    if (on > context.today())
        return refused(u"act.dateAhead"_s, {{u"date"_s, on.toString(Qt::ISODate)}});
    if (report.toPrincipal.isEmpty() && !isLetter(report.kind))
        return refused(u"report.noReceiver"_s);
    if (report.kind == u"INVITATION")
        if (const auto *planned = appointmentOf(*file, report, context.today());
            !planned || planned->state != u"PLANNED" || planned->date() < on)
            return refused(u"report.appointmentGone"_s);
    const auto with = Surroundings::of(context.catalogue(), context.today(), context.language());
    const auto all = deadlines(*file, **type, with);
    report.sentOn = on;
    auto text = reportText(*file, **type, all, with, report);
    if (!text)
        return tl::make_unexpected(text.error());
    // Facts are filled in by the program, judgement never is: a question left open stops the sending.
    if (const auto open = text->unanswered(); !open.isEmpty()) {
        QStringList questions;
        for (const auto &block : text->blocks)
            if (block.kind == ReportBlock::Kind::Question && open.contains(block.code))
                questions << block.text;
        return refused(u"report.unanswered"_s, {{u"count"_s, open.size()}, {u"list"_s, questions.join(u"; "_s)}});
    }
    const auto pdf = reportPdf(*text, letterhead(*file, with, report));
    if (!pdf)
        return tl::make_unexpected(pdf.error());
    const auto document = keepDocument(context, file->dossier,
                                       {.kind = u"REPORT"_s,
                                        .name = file->dossier.number + u'-' + report.kind + u".pdf"_s,
                                        .mediaType = u"application/pdf"_s,
                                        .content = *pdf,
                                        .receivedOn = on});
    const auto answerDue = values.date("answerDue"_L1);
    context.recorder().update(
        "report", report.id,
        {{"state", u"SENT"_s},
         {"sent_on", columnValue(on)},
         {"sent_how", values.text("how"_L1)},
         {"frozen", QString::fromUtf8(QJsonDocument(text->toJson()).toJson(QJsonDocument::Compact))},
         {"sha256", document.sha256},
         {"document", columnValue(document.id)},
         {"answer_due", columnValue(answerDue)}});
    // With it the principal is told, unless that was done before.
    for (const auto &alarm : std::as_const(file->alarms))
        if (alarm.report == report.id && alarm.toldAt.isEmpty())
            context.recorder().update("alarm", alarm.id,
                                      {{"told_principal", report.toPrincipal},
                                       {"told_at", momentColumn(readMoment(context.momentText()).value_or(Moment()))}});
    context.aboutDossier = file->dossier.id;
    context.made = report.id;
    if (isLetter(report.kind))
        return Saying{u"act.sendLetter"_s,
                      {{u"report"_s, codePlace("report", report.kind)},
                       {u"on"_s, on.toString(Qt::ISODate)},
                       {u"dossier"_s, context.describe(*file)}}};
    return Saying{u"act.sendReport"_s,
                  {{u"report"_s, codePlace("report", report.kind)},
                   {u"principal"_s, codePlace("principal", report.toPrincipal)},
                   {u"on"_s, on.toString(Qt::ISODate)},
                   {u"dossier"_s, context.describe(*file)}}};
}

Result<Saying> recordAnswer(ActContext &context, const Values &values)
{
    const auto found = reportOf(context, values);
    if (!found)
        return tl::make_unexpected(found.error());
    const auto &[file, report] = *found;
    if (!report.isSent())
        return refused(u"report.notSent"_s);
    const auto on = values.date("on"_L1).isValid() ? values.date("on"_L1) : context.today();
    if (on < report.sentOn)
        return refused(u"report.answerBefore"_s, {{u"date"_s, on.toString(Qt::ISODate)}});
    context.recorder().update(
        "report", report.id,
        {{"state", u"ANSWERED"_s}, {"answered_on", columnValue(on)}, {"answer", values.text("answer"_L1)}});
    return Saying{u"act.recordAnswer"_s,
                  {{u"report"_s, codePlace("report", report.kind)}, {u"dossier"_s, context.describe(file)}}};
}

Result<Saying> addDocument(ActContext &context, const Values &values)
{
    auto file = context.anyDossier(values);
    if (!file)
        return tl::make_unexpected(file.error());
    const auto content = QByteArray::fromBase64(values.text("content"_L1).toLatin1());
    if (content.isEmpty())
        return badInput(u"act.fieldMissing"_s, {{u"field"_s, u"content"_s}});
    // The name is data, never a path.
    auto name = values.text("name"_L1).section(u'/', -1).section(u'\\', -1);
    name.remove(QRegularExpression(u"[\\x00-\\x1f]"_s));
    context.made = keepDocument(context, file->dossier,
                                {.kind = values.text("kind"_L1),
                                 .name = name.left(120),
                                 .mediaType = values.text("mediaType"_L1),
                                 .content = content,
                                 .receivedOn = context.today(),
                                 .confidential = values.boolean("confidential"_L1),
                                 .note = values.text("note"_L1)})
                       .id;
    return Saying{u"act.addDocument"_s, {{u"name"_s, name}, {u"dossier"_s, context.describe(*file)}}};
}

} // namespace

QList<ActDefinition> reportActs()
{
    const ActField dossier{"dossier", Type::Reference, Need::Required, "dossier"};
    const ActField report{"report", Type::Reference, Need::Required, "report"};
    return {
        {"draftReport",
         "Begins a report from its template: facts filled in, judgement left to the author.",
         {dossier,
          {"kind", Type::Code, Need::Required, "report"},
          {"language", Type::Choice, Need::Optional, "nl fr de en"},
          {"trigger", Type::Code, Need::Optional, "signal_trigger"},
          {"contact", Type::Reference, Need::Optional, "contact", "Of a letter: the appointment it is about."},
          {"alarm", Type::Reference, Need::Optional, "alarm", "Of a signal: the alarm it tells of."},
          {"answers", Type::Object, Need::Optional, "", "Answers to the questions of the template, by code."}},
         draftReport},
        {"writeReport",
         "What the author answers to the questions of the template.",
         {report, {"answers", Type::Object, Need::Required}},
         writeReport},
        {"sendReport",
         "Freezes the report as PDF and sends it: its term is fulfilled and the next begins.",
         {{"report", Type::Reference, Need::Optional, "report"},
          {"dossier", Type::Reference, Need::Optional, "dossier"},
          {"kind", Type::Code, Need::Optional, "report", "With dossier: the draft of this kind."},
          {"on", Type::Date},
          {"how", Type::Choice, Need::Optional, "POST MAIL EBOX HAND"},
          {"answerDue", Type::Date}},
         sendReport,
         {},
         false},
        {"recordAnswer",
         "The principal answered.",
         {report, {"on", Type::Date}, {"answer", Type::LongText}},
         recordAnswer},
        {"addDocument",
         "A document of the dossier (base64).",
         {dossier,
          {"name", Type::Text, Need::Required},
          {"mediaType", Type::Text, Need::Required},
          {"content", Type::LongText, Need::Required, "content"},
          {"kind", Type::Text},
          {"confidential", Type::Boolean},
          {"note", Type::Text}},
         addDocument,
         {},
         true,
         {u"PRISON_CLERK"_s}},
    };
}
