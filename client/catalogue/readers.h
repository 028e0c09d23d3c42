// SPDX-License-Identifier: GPL-3.0-or-later
//
// One entry of the catalogue into its value; what is wrong stays in the reader's state.
#pragma once

#include "client/catalogue/accessmode.h"
#include "client/catalogue/entryreader.h"
#include "client/catalogue/factory.h"
#include "client/catalogue/programme.h"

namespace officina {

template <class E> using Words = QList<std::pair<const char *, E>>;

Source readSource(EntryReader &entry);
System readSystem(EntryReader &entry);
double readLongestJob(const QJsonObject &site); // in hours; 0: it does not tell, or not of all
Factory readFactory(EntryReader &entry);
Antenna readAntenna(EntryReader &entry);
AccessMode readMode(EntryReader &entry);
Form readForm(EntryReader &entry);
Programme readProgramme(EntryReader &entry);

// What several of them hold.
QList<Money> readMoney(EntryReader &entry, const char *field);
QList<Milestone> readMilestones(EntryReader &entry, const char *field);
QList<Disagreement> readConflicts(EntryReader &entry);
std::optional<Coordinates> readPlace(EntryReader &entry);
Sourced<State> readState(EntryReader &entry);
Exactness readExactness(EntryReader &entry);
QString readCountry(EntryReader &entry);

} // namespace officina
