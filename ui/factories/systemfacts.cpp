// SPDX-License-Identifier: GPL-3.0-or-later
//
// One function for each group of facts; see the header.
#include "ui/factories/systemfacts.h"

#include "ui/present/cataloguetext.h"
#include "ui/present/formats.h"
#include "ui/present/sitefacts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(officina::FactoryDetail)
};

class SystemFacts
{
public:
    SystemFacts(FactSheet &sheet, const System &system, const Site *site, const SiteGuide *guide)
        : m_sheet(sheet), m_system(system), m_site(site), m_guide(guide)
    {}

    void state()
    {
        if (m_system.state || !m_system.state.note.isEmpty())
            m_sheet.line(Words::tr("State"), stateHtml(m_sheet.cite(), m_system.state));
        m_sheet.milestones(m_system.dates);
        if (m_system.isEuroHpc)
            m_sheet.line(Words::tr("Machine"), m_system.isEuroHpc,
                         *m_system.isEuroHpc ? Words::tr("of the EuroHPC Joint Undertaking")
                                             : Words::tr("of its country or centre, not of EuroHPC"));
        if (m_system.place)
            m_sheet.line(Words::tr("Place"),
                         Words::tr("%1, %2").arg(catalogueText(m_system.city), countryName(m_system.country)),
                         m_system.place->sources);
        m_sheet.text(Words::tr("Stands in"), m_system.siteName);
        m_sheet.text(Words::tr("Run by"), m_system.host);
        for (const Disagreement &conflict : m_system.conflicts)
            m_sheet.line(Words::tr("Sources differ"), catalogueText(conflict.text), conflict.sources);
        for (const QString &remark : m_system.remarks.valueOr({}))
            m_sheet.line(Words::tr("Remark"), m_sheet.cite().fact(catalogueText(remark), m_system.remarks));
    }

    void hardware()
    {
        m_sheet.subheading(Words::tr("Hardware"));
        for (const NodeType &type : m_system.nodeTypes)
            m_sheet.line(type.name, nodesText(type), type.sources + type.countSources, type.isConfirmed, type.note);
        for (const Accelerator &accelerator : m_system.accelerators)
            m_sheet.line(Words::tr("Accelerators"), acceleratorLine(accelerator),
                         accelerator.sources + accelerator.countSources + accelerator.memorySources,
                         accelerator.isConfirmed, accelerator.note);
        m_sheet.line(Words::tr("GPUs per node"), m_system.gpusPerNode, numberText(m_system.gpusPerNode));
        m_sheet.line(Words::tr("… as Slurm counts"), m_system.gpuUnitsPerNode,
                     Words::tr("%1: each half of a module is one").arg(numberText(m_system.gpuUnitsPerNode)));
        m_sheet.line(Words::tr("GPU nodes"), m_system.gpuNodes, numberText(m_system.gpuNodes));
        m_sheet.text(Words::tr("Peak"), m_system.peak);
        m_sheet.text(Words::tr("Measured (HPL)"), m_system.measured);
        m_sheet.text(Words::tr("AI performance"), m_system.aiPerformance);
        m_sheet.text(Words::tr("Storage"), m_system.storage);
        m_sheet.text(Words::tr("Maker"), m_system.vendor);
        m_sheet.money(m_system.cost, Words::tr("Cost"));
    }

    void wayIn()
    {
        m_sheet.subheading(Words::tr("Signing in"));
        if (!m_guide)
            m_sheet.text(Words::tr("Login host"), m_system.loginHost);
        m_sheet.text(Words::tr("Sign-in"), m_system.authentication);
        if (!m_guide)
            return;
        for (qsizetype i = 0; i < m_guide->endpoints.size(); ++i) {
            const SiteEndpoint &endpoint = m_guide->endpoints.at(i);
            QString hosts = endpoint.hosts.join(u", "_s);
            if (endpoint.port != 22 && endpoint.role != SiteEndpoint::Role::Web)
                hosts = Words::tr("%1, port %2", "%1: names of hosts").arg(hosts).arg(endpoint.port);
            line(endpointText(endpoint.role), hosts, u"endpoints"_s, i, isHint(endpoint.grade), endpoint.note);
        }
        notes(SiteNote::Topic::SignIn);
        for (qsizetype i = 0; i < m_guide->fingerprints.size(); ++i) {
            const SiteFingerprint &key = m_guide->fingerprints.at(i);
            line(Words::tr("Fingerprint"), key.type, u"fingerprints"_s, i, isHint(key.grade));
            m_sheet.paragraph(u"<small>%1</small>"_s.arg(key.sha256.toHtmlEscaped())); // longer than a column
        }
        if (const HostAuthority &authority = m_guide->hostAuthority; !authority.pattern.isEmpty()) {
            line(Words::tr("Host keys signed by"),
                 Words::tr("the authority of %1", "%1: hosts, *.asc.ac.at").arg(authority.pattern), u"host_authority"_s,
                 -1, isHint(authority.grade));
            m_sheet.paragraph(u"<small>%1</small>"_s.arg(authority.fingerprint.toHtmlEscaped()));
        }
        notes(SiteNote::Topic::HostKeys);
        notes(SiteNote::Topic::Network);
    }

    void files()
    {
        if (!m_guide)
            return;
        m_sheet.subheading(Words::tr("File systems"));
        for (qsizetype i = 0; i < m_site->folders.size(); ++i) {
            const SiteFolder &folder = m_site->folders.at(i);
            line(folderName(folder.kind), folderText(folder), u"folders"_s, i, folder.hint);
        }
        notes(SiteNote::Topic::Storage);
        notes(SiteNote::Topic::Transfer);
    }

    void jobs()
    {
        m_sheet.subheading(Words::tr("Running jobs"));
        m_sheet.text(Words::tr("Scheduler"), m_system.scheduler);
        if (!m_guide)
            return;
        line(Words::tr("Budget in"), budgetText(m_site->gpu), u"gpu_request"_s, -1, m_site->gpu.hint);
        line(Words::tr("GPUs are asked for by"), gpuOptionsText(m_site->gpu), u"gpu_request"_s, -1, m_site->gpu.hint);
        line(Words::tr("Account"), accountText(m_site->accountRule), u"account"_s, -1, m_site->accountRule.hint);
        line(Words::tr("Internet"), internetText(m_site->internetOnNodes.value), u"internet_on_nodes"_s, -1,
             m_site->internetOnNodes.hint);
        line(Words::tr("Processors"), archText(m_site->arch.value), u"arch"_s, -1, m_site->arch.hint);
        for (qsizetype i = 0; i < m_site->partitions.size(); ++i) {
            const SitePartition &partition = m_site->partitions.at(i);
            line(partition.name, partitionText(partition), u"partitions"_s, i, partition.hint);
        }
        if (m_site->qosRequired.value)
            line(Words::tr("QoS"), hasToBeNamedText(), u"qos_required"_s, -1, m_site->qosRequired.hint);
        for (qsizetype i = 0; i < m_site->qosList.size(); ++i)
            line(Words::tr("QoS"), qosText(m_site->qosList.at(i)), u"qos"_s, i, m_site->qosList.at(i).hint);
        named(Words::tr("Kinds of nodes"), m_site->constraints, u"constraints"_s);
        named(Words::tr("Modules"), m_site->modules, u"modules"_s);
        for (qsizetype i = 0; i < m_site->tools.size(); ++i) {
            const SiteTool &tool = m_site->tools.at(i);
            line(tool.purpose == SiteTool::Purpose::Budget ? Words::tr("Tells the budget")
                                                           : Words::tr("Tells the quota"),
                 tool.command, u"tools"_s, i, tool.hint);
        }
        notes(SiteNote::Topic::Jobs);
        notes(SiteNote::Topic::Commands);
        notes(SiteNote::Topic::Software);
    }

    void more()
    {
        m_sheet.subheading(Words::tr("More"));
        for (const SiteNote::Topic topic : {SiteNote::Topic::Support, SiteNote::Topic::Policy, SiteNote::Topic::Status})
            notes(topic);
        const auto page = [this](const QString &name, const QString &url, const QList<SourceId> &sources) {
            if (!url.isEmpty())
                m_sheet.line(name,
                             u"<a href=\"%1\">%2</a>"_s.arg(url.toHtmlEscaped(), m_sheet.cite().fact(url, {}, true))
                                 + m_sheet.cite().fact({}, sources));
        };
        if (m_system.docs)
            page(Words::tr("Documentation"), m_system.docs->toString(QUrl::FullyEncoded), m_system.docs.sources);
        if (!m_guide)
            return;
        page(Words::tr("Maintenance"), m_guide->statusUrl, sourcesOf(u"status_page"_s));
        QStringList missing;
        for (const QString &what : m_guide->notFound)
            missing.append(catalogueText(what));
        if (!missing.isEmpty())
            m_sheet.line(Words::tr("Not published"), missing.join(u" · "_s).toHtmlEscaped());
    }

    // Once for all lines of a group that have the mark.
    void explainHints()
    {
        if (m_hasHints)
            m_sheet.paragraph(u"<small>%1 %2</small>"_s.arg(hintMark, toCheckText().toHtmlEscaped()));
        m_hasHints = false;
    }

private:
    static inline const QString hintMark = u"*"_s;

    static QString numberText(const Sourced<int> &fact) { return fact ? QLocale().toString(*fact) : QString(); }

    static QString nodesText(const NodeType &type)
    {
        QStringList parts;
        if (type.count)
            parts.append(Words::tr("%n node(s)", nullptr, *type.count));
        if (!type.description.isEmpty())
            parts.append(catalogueText(type.description));
        return parts.isEmpty() ? Words::tr("not published") : parts.join(u" · "_s);
    }

    static QString acceleratorLine(const Accelerator &accelerator)
    {
        const QString text = acceleratorText(accelerator);
        return accelerator.memoryGb ? Words::tr("%1, %2 GB each", "%1: '13 824 × NVIDIA A100'")
                                          .arg(text, QLocale().toString(*accelerator.memoryGb))
                                    : text;
    }

    QList<SourceId> sourcesOf(const QString &field, qsizetype index = -1) const
    {
        QList<SourceId> ids;
        for (const QString &id : m_guide->sources.value(index < 0 ? field : field + u'/' + QString::number(index)))
            ids.append({id});
        return ids;
    }

    // A fact of the profile; nothing where the value is empty.
    void line(const QString &name, const QString &value, const QString &field, qsizetype index, bool hint,
              const QString &note = {})
    {
        if (value.isEmpty())
            return;
        m_hasHints = m_hasHints || hint;
        m_sheet.line(name, hint ? value + u' ' + hintMark : value, sourcesOf(field, index), true,
                     note.isEmpty() ? note : catalogueText(note));
    }

    void named(const QString &name, const QList<SiteFact<QString>> &facts, const QString &field)
    {
        for (qsizetype i = 0; i < facts.size(); ++i)
            line(name, facts.at(i).value, field, i, facts.at(i).hint);
    }

    void notes(SiteNote::Topic topic)
    {
        for (qsizetype i = 0; m_guide && i < m_guide->notes.size(); ++i) {
            const SiteNote &note = m_guide->notes.at(i);
            if (note.topic == topic)
                line(topicText(topic), catalogueText(note.text), u"notes"_s, i, isHint(note.grade));
        }
    }

    FactSheet &m_sheet;
    const System &m_system;
    const Site *m_site;
    const SiteGuide *m_guide;
    bool m_hasHints = false; // in the lines since
};

} // namespace

void addSystemFacts(FactSheet &sheet, const System &system, const Site *site, const SiteGuide *guide)
{
    SystemFacts facts(sheet, system, site, guide);
    sheet.heading(system.name.valueOr(system.id.value));
    facts.state();
    facts.hardware();
    facts.wayIn();
    facts.explainHints();
    facts.files();
    facts.explainHints();
    facts.jobs();
    facts.explainHints();
    facts.more();
    facts.explainHints();
}

} // namespace officina
