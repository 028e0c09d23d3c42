// SPDX-License-Identifier: GPL-3.0-or-later
//
// The dossier's parts in order; see the header.
#include "ui/present/dossiercontent.h"

#include "client/requests/estimator.h"
#include "ui/present/cataloguetext.h"
#include "ui/present/checktext.h"
#include "ui/present/dossier.h"
#include "ui/present/formats.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace officina {

using namespace Qt::StringLiterals;
using Kind = DossierBlock::Kind;

namespace {

class Content
{
    Q_DECLARE_TR_FUNCTIONS(officina::Dossier)

public:
    Content(const Request &request, const Catalogue &catalogue)
        : m_request(request), m_catalogue(catalogue), m_mode(catalogue.mode(request.mode)),
          m_system(catalogue.system(request.system)), m_factory(catalogue.factory(request.factory))
    {}

    QList<DossierBlock> all();
    QList<FormField> fields() const;

private:
    using Pairs = QList<std::pair<QString, QString>>;

    void add(Kind kind, const QString &text) { m_blocks.append({.kind = kind, .text = text}); }
    void heading(const QString &text) { add(Kind::Heading, text); }
    void pairs(const Pairs &pairs) { m_blocks.append({.kind = Kind::Fields, .pairs = pairs}); }
    void answer(const QString &question, const QString &text);
    QString given(const QString &text) const
    {
        return text.trimmed().isEmpty() ? tr("not filled in yet") : text.trimmed();
    }
    QString date(const QDate &day) const
    {
        return day.isValid() ? QLocale().toString(day, QLocale::LongFormat) : QString();
    }
    QString contract() const;
    QString factoryName() const { return m_factory ? m_factory->shortName.valueOr(m_factory->id.value) : QString(); }
    QString systemName() const { return m_system ? m_system->name.valueOr(m_system->id.value) : QString(); }
    QString percent(std::optional<int> value) const { return value ? formats::percent(*value / 100.0) : QString(); }

    void title();
    void who();
    void access();
    void compute();
    DossierTable runTable() const;
    void project();
    void ethics();
    void review(const QList<Check> &found);
    void sources(const QList<Check> &found);

    const Request &m_request;
    const Catalogue &m_catalogue;
    const AccessMode *m_mode;
    const System *m_system;
    const Factory *m_factory;
    QList<DossierBlock> m_blocks;
};

void Content::answer(const QString &question, const QString &text)
{
    add(Kind::Note, question);
    add(Kind::Paragraph, given(text));
}

QString Content::contract() const
{
    return m_request.applicant.contractIsPermanent ? tr("permanent") : date(m_request.applicant.contractEnds);
}

void Content::title()
{
    add(Kind::Title,
        m_request.title.trimmed().isEmpty() ? tr("Request without a title") : m_request.title.simplified());
    QStringList parts;
    if (m_mode)
        parts.append(m_mode->name);
    if (m_system)
        parts.append(systemName());
    if (m_request.saved.isValid())
        parts.append(tr("draft of %1").arg(date(m_request.saved.toLocalTime().date())));
    add(Kind::Subtitle, parts.join(u" · "_s));
}

void Content::who()
{
    heading(stepText(Step::Applicant));
    const Applicant &applicant = m_request.applicant;
    const Organisation &organisation = m_request.organisation;
    pairs({{tr("Applicant"), given(applicant.name)},
           {tr("E-mail"), given(applicant.email)},
           {tr("Job title"), given(applicant.jobTitle)},
           {tr("Contract until"), given(contract())},
           {tr("Organisation"), given(organisation.name)},
           {tr("Kind"), organisationTypeText(organisation.type)},
           {tr("Department"), organisation.department.trimmed()},
           {tr("Address"), organisation.address.trimmed()},
           {tr("Country"), organisation.country.isEmpty() ? given({}) : countryName(organisation.country)},
           {tr("VAT number"), organisation.vat.trimmed()},
           {tr("Participant code (PIC)"), organisation.pic.trimmed()},
           {tr("Head office in Europe"), answerText(organisation.headOfficeInEurope)},
           {tr("Does research"), answerText(organisation.hasResearch)},
           {tr("Share of research in Europe"), percent(organisation.researchInEuropePercent)}});
}

void Content::access()
{
    heading(stepText(Step::Access));
    Pairs list{
        {tr("Access mode"), m_mode ? m_mode->name : given({})},
        {tr("Factory"), factoryName()},
        {tr("System"), given(systemName())},
        {tr("Length"), m_request.compute.durationMonths > 0 ? monthsText(m_request.compute.durationMonths) : given({})},
        {tr("Preferred start"), date(m_request.compute.start)}};
    if (m_system && !m_system->accelerators.isEmpty())
        list.insert(3, {tr("Accelerators"), acceleratorText(m_system->accelerators.first())});
    pairs(list);
}

DossierTable Content::runTable() const
{
    const Compute &compute = m_request.compute;
    DossierTable table{
        .header = {tr("Kind of run"), tr("Nodes"), tr("GPUs per node"), tr("Hours"), tr("Runs"), tr("GPU-hours")},
        .numeric = {false, true, true, true, true, true}};
    const auto whole = [](double value) { return formats::number(qint64(value + 0.5)); };
    for (const RunType &run : compute.runs)
        table.rows.append({given(run.name), formats::number(run.nodes), formats::number(run.gpusPerNode),
                           formats::decimal(run.hours), formats::number(run.runs), whole(run.gpuHours())});
    table.rows.append({tr("Reserve of %1").arg(formats::percent(compute.reservePercent / 100.0)),
                       {},
                       {},
                       {},
                       {},
                       whole(reserveGpuHours(compute))});
    table.rows.append({tr("Total"), {}, {}, {}, {}, whole(totalGpuHours(compute))});
    table.totals = 2;
    return table;
}

void Content::compute()
{
    heading(stepText(Step::Compute));
    const Compute &compute = m_request.compute;
    m_blocks.append({.kind = Kind::Table, .table = runTable()});
    const double total = totalGpuHours(compute);
    if (m_mode && m_mode->limits && m_mode->limits->most && *m_mode->limits->most > 0)
        add(Kind::Note,
            tr("%1 of the limit of %2 GPU-hours.")
                .arg(formats::percent(total / *m_mode->limits->most), formats::number(qint64(*m_mode->limits->most))));
    if (m_system) {
        if (const auto hours = nodeHours(total, *m_system))
            add(Kind::Note,
                tr("In node-hours: %1 at %n GPU(s) per node of %2.", nullptr, *m_system->gpusPerNode)
                    .arg(formats::number(qint64(*hours + 0.5)), systemName()));
    }
    pairs({{tr("Storage"), compute.storageTb > 0 ? tr("%1 TB").arg(formats::decimal(compute.storageTb)) : given({})},
           {tr("Largest job"),
            compute.largestJobGpus > 0 ? tr("%n GPU(s)", nullptr, compute.largestJobGpus) : given({})}});
    answer(tr("Why this much"), compute.justification);
}

void Content::project()
{
    heading(stepText(Step::Project));
    answer(tr("Summary"), m_request.project.summary);
    answer(tr("Keywords"), m_request.project.keywords);
    answer(tr("Software and licences"), m_request.project.codes);
    answer(tr("Checkpoints"), m_request.project.checkpoints);
}

void Content::ethics()
{
    heading(stepText(Step::Ethics));
    const Ethics &ethics = m_request.ethics;
    answer(tr("Where the data comes from"), ethics.dataOrigin);
    answer(tr("How data and people are protected"), ethics.safeguards);
    pairs({{tr("Personal data"), answerText(ethics.personalData)},
           {tr("Confidential parts"), answerText(ethics.confidential)},
           {tr("Civilian purpose"), answerText(ethics.civilian)},
           {tr("Respects the AI Act"), answerText(ethics.aiAct)},
           {tr("Team in accepted countries"), answerText(ethics.teamEligible)}});
}

void Content::review(const QList<Check> &found)
{
    heading(tr("Checks"));
    add(Kind::Note,
        tr("Compared with the rules known on %1. The call’s own page decides.").arg(date(m_catalogue.retrieved())));
    QList<Check> telling;
    for (const Check &check : found) {
        if (!isAnswered(check))
            telling.append(check);
    }
    m_blocks.append({.kind = Kind::Checks, .checks = telling});
    const int answered = int(found.size() - telling.size());
    if (answered > 0)
        add(Kind::Note, tr("Besides, %n answer(s) are given.", nullptr, answered));
    add(Kind::Note, tr("The declarations of the portal are the applicant’s own: read and tick them there."));
}

void Content::sources(const QList<Check> &found)
{
    QList<SourceId> ids;
    const auto collect = [&ids](const QList<SourceId> &list) {
        for (const SourceId &id : list) {
            if (!ids.contains(id))
                ids.append(id);
        }
    };
    for (const Check &check : found)
        collect(check.sources);
    if (m_mode)
        collect(m_mode->sources);
    DossierBlock block{.kind = Kind::Sources};
    for (const SourceId &id : std::as_const(ids)) {
        if (const Source *source = m_catalogue.source(id))
            block.sources.append(*source);
    }
    if (block.sources.isEmpty())
        return;
    heading(tr("Sources of the rules"));
    m_blocks.append(block);
}

QList<DossierBlock> Content::all()
{
    const QList<Check> found = checks(m_request, m_catalogue);
    title();
    who();
    access();
    compute();
    project();
    ethics();
    review(found);
    sources(found);
    return m_blocks;
}

QList<FormField> Content::fields() const
{
    const Request &r = m_request;
    const Compute &compute = r.compute;
    QString runs;
    for (const RunType &run : compute.runs)
        runs +=
            tr("%1: %2 runs × %3 nodes × %4 GPUs × %5 h = %6 GPU-hours")
                .arg(run.name, formats::number(run.runs), formats::number(run.nodes), formats::number(run.gpusPerNode),
                     formats::decimal(run.hours), formats::number(qint64(run.gpuHours() + 0.5)))
            + u'\n';
    return {{tr("Project title"), r.title},
            {tr("Summary"), r.project.summary},
            {tr("Keywords"), r.project.keywords},
            {tr("Applicant"), r.applicant.name},
            {tr("E-mail"), r.applicant.email},
            {tr("Job title"), r.applicant.jobTitle},
            {tr("Organisation"), r.organisation.name},
            {tr("Department"), r.organisation.department},
            {tr("Address"), r.organisation.address},
            {tr("VAT number"), r.organisation.vat},
            {tr("Participant code (PIC)"), r.organisation.pic},
            {tr("System"), systemName()},
            {tr("GPU-hours"), QString::number(qint64(totalGpuHours(compute) + 0.5))},
            {tr("Runs"), runs.trimmed()},
            {tr("Why this much"), compute.justification},
            {tr("Software and licences"), r.project.codes},
            {tr("Checkpoints"), r.project.checkpoints},
            {tr("Storage in TB"), formats::decimal(compute.storageTb)},
            {tr("GPUs of the largest job"), QString::number(compute.largestJobGpus)},
            {tr("Where the data comes from"), r.ethics.dataOrigin},
            {tr("How data and people are protected"), r.ethics.safeguards}};
}

} // namespace

QList<DossierBlock> dossierBlocks(const Request &request, const Catalogue &catalogue)
{
    return Content(request, catalogue).all();
}

QList<FormField> formFields(const Request &request, const Catalogue &catalogue)
{
    return Content(request, catalogue).fields();
}

} // namespace officina
