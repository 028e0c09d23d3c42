// SPDX-License-Identifier: GPL-3.0-or-later
//
// One comparison after the other; see the header.
#include "client/requests/unitcheck.h"

#include "client/requests/estimator.h"
#include "client/requests/estimatorhours.h"

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;
using Status = Check::Status;

namespace {

class Comparer
{
public:
    Comparer(const Request &request, const AccessMode &mode, const System *system)
        : m_request(request), m_mode(mode), m_system(system), m_runs(request.compute.runs)
    {}

    QList<Check> all()
    {
        runs();
        gpusPerNode();
        memory();
        return m_checks;
    }

private:
    double number(FieldRole role) const
    {
        const FormField *field = fieldOf(m_mode, role);
        return field ? std::clamp(m_request.answers.value(field->id).toDouble(), 0.0, 1e9) : 0;
    }

    Check &add(const QString &what, const FormField *where = nullptr)
    {
        Check check{.rule = RuleId::UnitMismatch, .status = Status::Problem, .step = FormStep::Compute};
        if (where) {
            check.step = where->step;
            check.field = where->id;
            check.label = where->label;
        }
        check.name = what;
        if (m_system) {
            check.most = m_system->gpusPerNode.valueOr(0);
            check.amount = m_system->gpuUnitsPerNode.valueOr(0);
            check.sources = m_system->gpusPerNode.sources;
        }
        m_checks.append(check);
        return m_checks.last();
    }

    void runs()
    {
        const PartitionAmount *partition = partitionOf(m_mode, m_request);
        if (partition && partition->accelerator.isEmpty() && usesGpus(m_runs)) {
            Check &check = add(u"gpus_per_node"_s);
            check.most = 0; // it has none
            check.sources = partition->sources;
            return;
        }
        if (!m_system || m_runs.isEmpty())
            return;
        const int largest = int(number(FieldRole::LargestJob));
        switch (unitMismatch(m_request.compute, largest, m_system)) {
        case UnitMismatch::None: break;
        case UnitMismatch::LargestJobInNodes: add(u"nodes"_s).gpus = largest; break;
        case UnitMismatch::MoreGpusThanNode: add(u"gpus_per_node"_s); break;
        case UnitMismatch::HalfModulesForModules: add(u"half_modules"_s); break;
        }
    }

    void gpusPerNode()
    {
        const FormField *field = fieldOf(m_mode, FieldRole::GpusPerNode);
        const int said = int(number(FieldRole::GpusPerNode));
        if (!field || said < 1 || m_runs.isEmpty() || std::ranges::contains(m_runs, said, &RunType::gpusPerNode))
            return;
        Check &check = add(u"runs"_s, field);
        check.gpus = said;
        check.most = std::ranges::max(m_runs, {}, &RunType::gpusPerNode).gpusPerNode;
    }

    // The largest job's, in GB, beside what jobs were measured to need, and what its GPUs have.
    void memory()
    {
        const FormField *field = fieldOf(m_mode, FieldRole::MemoryMost);
        const double said = number(FieldRole::MemoryMost);
        if (!field || said <= 0)
            return;
        const double measured = largestMemory(m_request.evidence) / 1e9;
        const AmountSlip slip = sizeSlip(said, measured, 3);
        if (slip != AmountSlip::None) {
            Check &check = add(u"memory"_s, field);
            check.amount = said;
            check.most = measured;
            check.names = {slip == AmountSlip::Binary           ? u"binary"_s
                               : slip == AmountSlip::Thousandth ? u"thousandth"_s
                                                                : u"thousandfold"_s};
            return;
        }
        const int gpus = std::max(largestRunGpus(m_runs), int(number(FieldRole::LargestJob)));
        if (!m_system || m_system->accelerators.isEmpty() || gpus < 1)
            return;
        const Accelerator &gpu = m_system->accelerators.first();
        if (!gpu.memoryGb || said <= double(gpus) * *gpu.memoryGb)
            return;
        Check &check = add(u"gpu_memory"_s, field);
        check.status = Status::Unknown; // the nodes' own memory comes to it, and the catalogue does not tell that
        check.amount = said;
        check.gpus = gpus;
        check.most = double(gpus) * *gpu.memoryGb;
        check.sources = gpu.memorySources.isEmpty() ? gpu.sources : gpu.memorySources;
    }

    const Request &m_request;
    const AccessMode &m_mode;
    const System *m_system;
    const QList<RunType> &m_runs;
    QList<Check> m_checks;
};

} // namespace

QList<Check> unitChecks(const Request &request, const AccessMode &mode, const System *system)
{
    return Comparer(request, mode, system).all();
}

} // namespace officina
