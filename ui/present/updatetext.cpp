// SPDX-License-Identifier: GPL-3.0-or-later
//
// One sentence for each reason; see the header.
#include "ui/present/updatetext.h"

#include "ui/present/formats.h"

#include <QtCore/QCoreApplication>

namespace officina {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(officina::CatalogueUpdates)
};

QString whatOf(BundleRefusal::Reason reason)
{
    using enum BundleRefusal::Reason;
    switch (reason) {
    case NoKey: return Words::tr("This build of Officina has no key to check updates of the catalogue with.");
    case Unreadable: return Words::tr("The file cannot be read.");
    case NoSignature: return Words::tr("The signature of the update is missing.");
    case WrongSignature:
        return Words::tr("The update is not signed by the key that this program trusts, or was changed after that.");
    case TooLarge: return Words::tr("The file, or what is packed in it, is far larger than a catalogue.");
    case Damaged: return Words::tr("The file is no catalogue, or only a part of one.");
    case Strange: return Words::tr("The file holds something that does not belong into a catalogue.");
    case TooNew: return Words::tr("The update is made for a later version of Officina.");
    case Older: return Words::tr("The update is older than what this program has, or had.");
    case Same: return Words::tr("This is the catalogue that is in use.");
    case Broken: return Words::tr("An entry of the update cannot be used.");
    case NotKept: return Words::tr("This computer could not keep the update.");
    }
    return {};
}

QString adviceOf(BundleRefusal::Reason reason)
{
    using enum BundleRefusal::Reason;
    switch (reason) {
    case NoKey: return Words::tr("Updates come with new versions of the program.");
    case NoSignature: return Words::tr("Put it beside the update: it has the same name, with .sig at its end.");
    case WrongSignature:
    case TooLarge:
    case Damaged: return Words::tr("Fetch the update and its signature again, from where Officina is published.");
    case TooNew: return Words::tr("Update the program first.");
    case Unreadable:
    case NotKept: return Words::tr("Look at the free space and the permissions of the folder.");
    case Strange:
    case Broken: return Words::tr("Tell those who publish it.");
    case Older:
    case Same: return {};
    }
    return {};
}

UpdateLine lineOf(const QString &kind, const CatalogueCount &count)
{
    return {kind, formats::number(count.before), formats::number(count.after), formats::number(count.changed)};
}

} // namespace

ErrorText refusalText(const BundleRefusal &refusal)
{
    return {.what = whatOf(refusal.reason),
            .kept = Words::tr("Nothing has changed."),
            .advice = adviceOf(refusal.reason),
            .detail = refusal.detail};
}

QList<UpdateLine> updateLines(const CatalogueUpdate &update)
{
    return {lineOf(Words::tr("Factories"), update.factories), lineOf(Words::tr("Antennas"), update.antennas),
            lineOf(Words::tr("Systems"), update.systems), lineOf(Words::tr("Ways in and guides"), update.sites),
            lineOf(Words::tr("Ways to ask for time"), update.modes)};
}

} // namespace officina
