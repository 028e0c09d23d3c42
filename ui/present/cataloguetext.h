// SPDX-License-Identifier: GPL-3.0-or-later
//
// The catalogue's codes in words of the user's language: states, roles, services, sectors, rules,
// amounts, countries; and the catalogue's own texts.
#pragma once

#include "client/catalogue/catalogue.h"

namespace officina {

QString stateText(State state);
QString roleText(SystemRole role);
QString serviceText(Service service);
QString sectorsText(const QStringList &sectors); // "energy, health and climate"
QString machineText(MachineKind machine);
QString catalogueText(const QString &english); // a text of the catalogue's own, its dates in the user's way
QString partnersText(const QList<Partner> &partners);
QString countriesText(const QStringList &codes); // "Finland, Norway and Poland"
QString accessKindText(AccessKind kind);
QString modeText(const AccessMode &mode);     // its name, short: "Playground"
QString ruleText(const AccessRule &rule);     // one sentence; the id where it is not known
QString audienceText(const AccessMode &mode); // "Start-ups, SMEs"; may be empty
QString audienceText(const QStringList &audience);
QString amountText(double amount, AmountUnit unit); // "5 000 GPU-hours"
QString statusText(const AccessMode &mode);   // one or two sentences; empty where not known
QString amountText(const PartitionAmount &amount); // "12 500 node-hours"; empty where not known
QString federationText(const QString &field); // of the programme's access: "Sign-in"; likewise
QString limitsText(const AccessMode &mode);   // "up to 5 000 GPU-hours"; empty where not known
QString answerText(const AccessMode &mode);   // "2 working days"; empty where not known
QString durationsText(const AccessMode &mode); // "1, 2 or 3 months"; empty where not known
QString notPublishedText();                   // in the place of a figure or a name
QString moneyText(const Money &money);        // "about 95 million EUR", "not published"
QString acceleratorText(const Accelerator &accelerator); // "13 824 × NVIDIA A100"
QString countryName(const QString &code);     // the code itself where it is not known
QString englishCountryName(const QString &code);
// Those of the EU, of the factories and antennas, and associated with its programmes, by name in the user's language,
// with their codes.
QList<std::pair<QString, QString>> countriesByName(const Catalogue &catalogue);
// The code of a country that is named by its code, by any of its names in the user's language, or by its English one;
// empty: of none.
QString countryCode(const QString &text, const Catalogue &catalogue);
QString monthsText(int months);
// "2026-02-24", "2027-12", "2026-09/2026-11" in the user's way; others as they are.
QString isoDateText(const QString &iso);

// "Notes of a company …, 29 Sep 2026".
QString sourceText(const Source &source);
// What stands behind a fact that no page confirms.
QString unverifiedText();

} // namespace officina
