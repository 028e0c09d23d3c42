// SPDX-License-Identifier: GPL-3.0-or-later
//
// The dossier's parts in order; see the header. Nothing here knows a mode: what is asked is data.
#include "ui/present/dossiercontent.h"

#include "client/requests/attachments.h"
#include "client/requests/estimator.h"
#include "client/requests/fieldcheck.h"
#include "ui/present/answertext.h"
#include "ui/present/attachmenttext.h"
#include "ui/present/cataloguetext.h"
#include "ui/present/checktext.h"
#include "ui/present/dossier.h"
#include "ui/present/evidencetext.h"
#include "ui/present/formats.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;
using Kind = DossierBlock::Kind;

namespace {

// What the applicant alone can say, and has to tick in the portal.
bool isDeclaration(const FormField &field)
{
    return field.type == FieldType::Flag
        && (field.isPortalOnly || field.role == FieldRole::Civilian || field.role == FieldRole::AiAct
            || field.role == FieldRole::TeamEligible);
}

class Content
{
    Q_DECLARE_TR_FUNCTIONS(officina::Dossier)

public:
    Content(const Request &request, const Catalogue &catalogue)
        : m_request(request), m_catalogue(catalogue), m_mode(catalogue.mode(request.mode)),
          m_system(catalogue.system(request.system)), m_factory(catalogue.factory(request.factory))
    {}

    QList<DossierBlock> all();
    QList<PortalField> fields() const;

private:
    using Pairs = QList<std::pair<QString, QString>>;

    void add(Kind kind, const QString &text) { m_blocks.append({.kind = kind, .text = text}); }
    void heading(const QString &text) { add(Kind::Heading, text); }
    QString given(const QString &text) const
    {
        return text.trimmed().isEmpty() ? tr("not filled in yet") : text.trimmed();
    }
    QString date(const QDate &day) const { return formats::longDate(day); }
    QString factoryName() const { return m_factory ? m_factory->shortName.valueOr(m_factory->id.value) : QString(); }
    QString systemName() const { return m_system ? m_system->name.valueOr(m_system->id.value) : QString(); }
    const QList<Form> &forms() const
    {
        static const QList<Form> none;
        return m_mode ? m_mode->form : none;
    }
    QString valueOf(const FormField &field) const;
    bool isOfEmptyTable(const FormField &field) const;
    const FormField *fieldById(const QString &id) const; // where there is a mode
    QList<const FormField *> inPortalOrder() const;

    void title();
    void step(FormStep step);
    void fieldsOf(FormStep step);
    Pairs access() const;
    void compute();
    void measured();
    DossierTable runTable() const;
    void questions();
    void attachments();
    void declarationList();
    void review(const QList<Check> &found);

    const Request &m_request;
    const Catalogue &m_catalogue;
    const AccessMode *m_mode;
    const System *m_system;
    const Factory *m_factory;
    QList<DossierBlock> m_blocks;
};

QString Content::valueOf(const FormField &field) const
{
    return givenText(field, toldAnswer(field, m_request, m_catalogue));
}

// The amount that the table of runs tells, where it tells of none: nobody can fill it in at a place of its own.
bool Content::isOfEmptyTable(const FormField &field) const
{
    if (field.role != FieldRole::Amount || !m_mode)
        return false;
    const CountedAmount counted = countedAmount(m_request, *m_mode, m_system);
    return isReckoned(counted.unit) && counted.value && *counted.value <= 0;
}

const FormField *Content::fieldById(const QString &id) const
{
    for (const Form &form : m_mode->form) {
        const auto found = std::ranges::find(form.fields, id, &FormField::id);
        if (found != form.fields.cend())
            return &*found;
    }
    return nullptr;
}

void Content::title()
{
    add(Kind::Title,
        m_request.title().trimmed().isEmpty() ? tr("Request without a title") : m_request.title().simplified());
    QStringList parts;
    if (m_mode)
        parts.append(catalogueText(m_mode->name));
    if (m_system)
        parts.append(systemName());
    if (m_request.saved.isValid())
        parts.append(tr("draft of %1").arg(date(m_request.saved.toLocalTime().date())));
    add(Kind::Subtitle, parts.join(u" · "_s));
}

Content::Pairs Content::access() const
{
    Pairs list{{tr("Access mode"), m_mode ? catalogueText(m_mode->name) : given({})},
               {tr("Factory"), factoryName()},
               {tr("System"), given(systemName())}};
    if (m_system && !m_system->accelerators.isEmpty()) {
        const Accelerator &accelerator = m_system->accelerators.first();
        const QString text = acceleratorText(accelerator);
        list.append({tr("Accelerators"), accelerator.isConfirmed ? text : tr("%1 (not verified)").arg(text)});
    }
    return list;
}

// Short answers as pairs, long ones under their question.
void Content::fieldsOf(FormStep step)
{
    for (const Form &form : forms()) {
        Pairs pairs;
        QList<const FormField *> texts;
        for (const FormField &field : form.fields) {
            if (field.step != step || field.isPortalOnly || field.role == FieldRole::Title || isOfEmptyTable(field))
                continue;
            const QString value = valueOf(field);
            if (field.lines > 1 && (!value.isEmpty() || field.isRequired))
                texts.append(&field);
            else if (field.lines == 1 && (!value.isEmpty() || field.isRequired))
                pairs.append({catalogueText(field.label), given(value)});
        }
        if (!pairs.isEmpty())
            m_blocks.append({.kind = Kind::Fields, .pairs = pairs});
        for (const FormField *field : std::as_const(texts)) {
            add(Kind::Note, catalogueText(field->label));
            add(Kind::Paragraph, given(valueOf(*field)));
        }
    }
}

void Content::step(FormStep step)
{
    const qsizetype before = m_blocks.size();
    heading(stepText(step));
    if (step == FormStep::Access)
        m_blocks.append({.kind = Kind::Fields, .pairs = access()});
    if (step == FormStep::Compute)
        compute();
    fieldsOf(step);
    if (step == FormStep::Compute)
        measured();
    if (m_blocks.size() == before + 1)
        m_blocks.removeLast(); // nothing is asked there
}

DossierTable Content::runTable() const
{
    const Compute &compute = m_request.compute;
    DossierTable table{
        .header = {tr("Kind of run"), tr("Nodes"), tr("GPUs per node"), tr("Hours"), tr("Runs"), tr("GPU-hours")},
        .numeric = {false, true, true, true, true, true}};
    // What runs on processors alone costs hours of its nodes.
    const bool onGpus = usesGpus(compute.runs) || compute.runs.isEmpty();
    const auto cost = [](double hours, bool ofGpus) {
        return ofGpus ? formats::decimal(std::round(hours), 0) : amountText(hours, AmountUnit::NodeHours);
    };
    for (const RunType &run : compute.runs)
        table.rows.append({given(run.name), formats::number(run.nodes), formats::number(run.gpusPerNode),
                           formats::decimal(run.hours), formats::number(run.runs),
                           cost(run.gpusPerNode > 0 ? run.gpuHours() : run.nodeHours(), run.gpusPerNode > 0)});
    const double total = onGpus ? totalGpuHours(compute) : totalNodeHours(compute, nullptr).value_or(0);
    const double reserve = total - total / (1 + compute.reservePercent / 100.0);
    table.rows.append({tr("Reserve of %1").arg(formats::percent(compute.reservePercent / 100.0)),
                       {},
                       {},
                       {},
                       {},
                       cost(reserve, onGpus)});
    table.rows.append({tr("Total"), {}, {}, {}, {}, cost(total, onGpus)});
    table.totals = 2;
    return table;
}

void Content::compute()
{
    m_blocks.append({.kind = Kind::Table, .table = runTable()});
    const auto limits = m_mode ? limitsOf(*m_mode, m_request) : std::nullopt;
    if (limits && limits->most.value_or(0) > 0) {
        const CountedAmount counted = countedAmount(m_request, *m_mode, m_system);
        if (counted.value)
            add(Kind::Note,
                tr("%1 of the limit of %2.")
                    .arg(formats::percent(*counted.value / *limits->most), amountText(*limits->most, limits->unit)));
    }
    if (m_system && m_system->gpusPerNode && usesGpus(m_request.compute.runs)) {
        if (const auto hours = totalNodeHours(m_request.compute, m_system))
            add(Kind::Note,
                tr("In node-hours: %1 at %n GPU(s) per node of %2.", nullptr, *m_system->gpusPerNode)
                    .arg(formats::decimal(std::round(*hours), 0), systemName()));
    }
}

void Content::measured()
{
    const Evidence &evidence = m_request.evidence;
    if (evidence.isEmpty())
        return;
    add(Kind::Note, tr("Measured runs"));
    m_blocks.append({.kind = Kind::Table, .table = scalingTable(evidence)});
    for (const QString &line : evidenceLines(evidence))
        add(Kind::Note, line);
    if (showsScaling(evidence))
        m_blocks.append({.kind = Kind::Scaling, .evidence = evidence});
}

// What the reviewers ask, in their order, answered by what was given.
void Content::questions()
{
    if (!m_mode || m_mode->questions.isEmpty())
        return;
    heading(tr("What the reviewers ask"));
    for (const FormField &question : m_mode->questions) {
        QStringList answers;
        for (const QString &id : question.answeredBy) {
            const FormField *field = fieldById(id);
            if (const QString value = field ? valueOf(*field) : QString(); !value.isEmpty())
                answers.append(field->lines > 1 ? value : fieldLabel(*field) + u": "_s + value);
        }
        add(Kind::Note, catalogueText(question.label));
        add(Kind::Paragraph, answers.isEmpty() ? tr("nothing is said about it") : answers.join(u'\n'));
    }
}

void Content::attachments()
{
    if (!m_mode || (m_mode->route.attachments.isEmpty() && m_request.attachments.isEmpty()))
        return;
    heading(tr("To be attached"));
    Pairs pairs;
    for (const Attachment &attachment : m_mode->route.attachments) {
        const auto file = std::ranges::find(m_request.attachments, attachment.name, &AttachedFile::purpose);
        // Its note tells of the call, and would be read as told of this request.
        pairs.append({catalogueText(attachment.name),
                      file != m_request.attachments.cend() ? attachedText(*file)
                          : attachment.limit.isEmpty()     ? tr("yes")
                                                           : catalogueText(attachment.limit)});
    }
    for (const AttachedFile &file : m_request.attachments) {
        if (!std::ranges::contains(m_mode->route.attachments, file.purpose, &Attachment::name))
            pairs.append({tr("Besides"), attachedText(file)});
    }
    m_blocks.append({.kind = Kind::Fields, .pairs = pairs});
}

void Content::declarationList()
{
    const QList<Declaration> list = declarations(m_request, m_catalogue);
    if (list.isEmpty())
        return;
    heading(tr("To be declared by the applicant"));
    add(Kind::Note, tr("Nobody else can do this: read and tick them in the portal."));
    Pairs points;
    for (const Declaration &declaration : list)
        points.append({declaration.isAgreed ? u"☑"_s : u"☐"_s, declaration.text}); // as it was answered here
    m_blocks.append({.kind = Kind::Points, .pairs = points});
}

void Content::review(const QList<Check> &found)
{
    heading(tr("Checks"));
    QList<Check> telling;
    for (const Check &check : found) {
        if (!isAnswered(check))
            telling.append(check);
    }
    m_blocks.append({.kind = Kind::Checks, .checks = telling});
    const int answered = int(found.size() - telling.size());
    if (answered > 0)
        add(Kind::Note, tr("Besides, %n answer(s) are given.", nullptr, answered));
    add(Kind::Note,
        tr("Compared with the rules known on %1. The call’s own page decides.").arg(date(m_catalogue.retrieved())));
    if (m_mode && !m_mode->route.page.isEmpty())
        m_blocks.append({.kind = Kind::Link, .text = tr("The call"), .url = m_mode->route.page});
    else if (m_mode && !m_mode->route.portal.isEmpty())
        m_blocks.append({.kind = Kind::Link, .text = tr("The portal"), .url = m_mode->route.portal});
}

QList<DossierBlock> Content::all()
{
    title();
    for (const FormStep part : {FormStep::Applicant, FormStep::Access, FormStep::Compute, FormStep::Project,
                                FormStep::Ethics, FormStep::Attachments})
        step(part);
    questions();
    attachments();
    declarationList();
    QList<Check> found = checks(m_request, m_catalogue);
    // What is attached is listed; whether the copies are still there is not told without their folder.
    for (const Check &check : m_mode ? attachmentChecks(m_request, *m_mode, {}) : QList<Check>()) {
        if (check.rule == RuleId::AttachmentGiven)
            found.append(check);
    }
    review(found);
    return m_blocks;
}

// First what the portal's form is known to have, as it has it; of two fields of one name the later section's is its own.
QList<const FormField *> Content::inPortalOrder() const
{
    QList<const FormField *> ordered;
    for (const QString &name : m_mode ? m_mode->route.fieldOrder : QStringList()) {
        const FormField *last = nullptr;
        for (const Form &form : forms())
            for (const FormField &field : form.fields)
                last = field.id.section(u'.', 1) == name ? &field : last;
        if (last)
            ordered.append(last);
    }
    for (const Form &form : forms()) {
        for (const FormField &field : form.fields)
            if (!ordered.contains(&field))
                ordered.append(&field);
    }
    return ordered;
}

// In English, labels too: they stand beside those of the portal's form.
QList<PortalField> Content::fields() const
{
    QList<PortalField> list;
    for (const FormField *field : inPortalOrder()) {
        if (isDeclaration(*field) || isOfEmptyTable(*field))
            continue;
        // Which of two numbers is meant nobody has said yet.
        const bool isUndecided = checkField(*field, m_request).rule == RuleId::FieldTwoMeanings;
        list.append({field->unit.isEmpty() ? field->label : u"%1 (%2)"_s.arg(field->label, field->unit),
                     isUndecided ? QString() : portalText(*field, toldAnswer(*field, m_request, m_catalogue)),
                     field->step, field->leastLength, field->mostLength});
        if (field->role == FieldRole::Partition && m_system)
            list.append({u"System"_s, systemName(), FormStep::Access});
    }
    const auto digits = [](double value) { return QString::number(std::round(value), 'f', 0); };
    const auto counted = [&digits](double value, const QString &unit) {
        return digits(value) + u' ' + unit + (std::round(value) == 1 ? QString() : u"s"_s);
    };
    QString runs;
    for (const RunType &run : m_request.compute.runs) {
        const QString hours = QString::number(run.hours, 'g', 12);
        // All at once: a name may hold a "%2".
        runs += run.gpusPerNode < 1
            ? u"%1: %2 × %3 × %4 h = %5\n"_s.arg(run.name, counted(run.runs, u"run"_s), counted(run.nodes, u"node"_s),
                                                 hours, counted(run.nodeHours(), u"node-hour"_s))
            : u"%1: %2 × %3 × %4 × %5 h = %6\n"_s.arg(run.name, counted(run.runs, u"run"_s),
                                                      counted(run.nodes, u"node"_s), counted(run.gpusPerNode, u"GPU"_s),
                                                      hours, counted(run.gpuHours(), u"GPU-hour"_s));
    }
    list.append({u"Runs"_s, runs.trimmed(), FormStep::Compute});
    const bool onGpus = usesGpus(m_request.compute.runs) || m_request.compute.runs.isEmpty();
    const double total =
        onGpus ? totalGpuHours(m_request.compute) : totalNodeHours(m_request.compute, nullptr).value_or(0);
    list.append({onGpus ? u"GPU-hours"_s : u"Node-hours"_s, digits(total), FormStep::Compute});
    return list;
}

} // namespace

QList<Declaration> declarations(const Request &request, const Catalogue &catalogue)
{
    const AccessMode *mode = catalogue.mode(request.mode);
    QList<Declaration> list;
    for (const Form &form : mode ? mode->form : QList<Form>()) {
        for (const FormField &field : form.fields) {
            if (isDeclaration(field))
                list.append(
                    {catalogueText(field.label), field.id, field.isRequired, request.answers.value(field.id).toBool()});
        }
    }
    return list;
}

QList<DossierBlock> dossierBlocks(const Request &request, const Catalogue &catalogue)
{
    return Content(request, catalogue).all();
}

QList<PortalField> portalFields(const Request &request, const Catalogue &catalogue)
{
    return Content(request, catalogue).fields();
}

} // namespace officina
