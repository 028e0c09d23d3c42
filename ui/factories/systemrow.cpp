// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table's texts; see the header.
#include "ui/factories/systemrow.h"

#include "ui/factories/citations.h"
#include "ui/factories/factoryrow.h"
#include "ui/present/cataloguetext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(officina::FactoryDetail)
};

} // namespace

QList<SystemRow> systemRows(const Catalogue &catalogue, const Factory &factory)
{
    QList<SystemRow> rows;
    for (const System *system : catalogue.systemsOf(factory)) {
        SystemRow row{.id = system->id.value,
                      .name = system->name.valueOr(system->id.value),
                      .state = system->state.valueOr(State::Unknown)};
        QStringList accelerators, memories;
        for (Accelerator accelerator : system->accelerators) {
            accelerator.model = shortModel(accelerator.model);
            const QString text = acceleratorText(accelerator);
            accelerators.append(accelerator.isConfirmed ? text : text + u' ' + notVerifiedText());
            if (accelerator.memoryGb)
                memories.append(Words::tr("%1 GB").arg(QLocale().toString(*accelerator.memoryGb)));
        }
        row.accelerators = accelerators.isEmpty() ? notPublishedText() : accelerators.join(u"; "_s);
        row.memory = memories.isEmpty() ? notPublishedText() : memories.join(u", "_s);
        rows.append(row);
    }
    return rows;
}

QList<Column<SystemRow>> systemColumns()
{
    return {
        {.title = Words::tr("System"), .text = &SystemRow::name},
        {.title = Words::tr("Accelerators"), .text = &SystemRow::accelerators},
        {.title = Words::tr("Memory each"), .text = &SystemRow::memory, .alignment = rightAligned},
        {.title = Words::tr("State"),
         .text = [](const SystemRow &row) { return stateText(row.state); },
         .extra = [](const SystemRow &row,
                     int role) { return role == ToneRole ? QVariant(int(toneOf(row.state))) : QVariant(); }},
    };
}

} // namespace officina
