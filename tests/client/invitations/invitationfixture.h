// SPDX-License-Identifier: GPL-3.0-or-later
//
// A whole invitation, and a place to open it in.
#pragma once

#include "client/invitations/verdict.h"

#include <QtCore/QTimeZone>
#include <QtTest/QTest>

namespace officina::testing {

using namespace Qt::StringLiterals;

inline const QString operatorsKey = u"SHA256:"_s + QString(43, u'a');
inline const QString othersKey = u"SHA256:"_s + QString(43, u'b');

inline QDateTime noon()
{
    return QDateTime({2026, 12, 1}, {12, 0}, QTimeZone::UTC);
}

inline Invitation workshop()
{
    return {.id = u"kranjska-gora-26"_s,
            .title = u"Učenje na HPC – 2. del"_s,
            .issuer = u"Ana Novak, SLING"_s,
            .contact = u"workshops@example.eu"_s,
            .issued = noon().addDays(-1),
            .expires = noon().addDays(7),
            .site = u"stone"_s,
            .host = u"login.stone.example.eu"_s,
            .port = 2222,
            .hostKey = othersKey,
            .project = u"d2026d11-001"_s,
            .account = u"d2026d11-001@gpu"_s,
            .partition = u"gpu"_s,
            .qos = u"short"_s,
            .reservation = u"workshop_dec"_s,
            .data = u"workshop/podatki za učenje"_s,
            .jobTemplate = u"training"_s,
            .job = u"workshop/first.sbatch"_s,
            .language = u"sl"_s};
}

// With what came in format 2.
inline Invitation workshopOfCohort()
{
    Invitation invitation = workshop();
    invitation.cohort = u"zima-2026"_s;
    invitation.consent = u"Strinjam se, da učiteljica izve, kako daleč sem.\nVprašam lahko kadarkoli."_s;
    return invitation;
}

// "lumi" is the catalogue's, with a published key; "myhpc" an alias of the user's.
inline InvitationContext place()
{
    Site lumi;
    lumi.id = {u"lumi"_s};
    lumi.origin = Site::Origin::Catalogue;
    lumi.host = u"lumi.csc.fi"_s;
    lumi.otherHosts = {SiteHost{u"uan01.lumi.csc.fi"_s}, SiteHost{u"uan02.lumi.csc.fi"_s, 2222}};
    lumi.fingerprints = {operatorsKey};
    Site quiet = lumi;
    quiet.id = {u"quiet"_s};
    quiet.host = u"quiet.example.eu"_s;
    quiet.otherHosts.clear();
    quiet.fingerprints.clear();
    Site alias;
    alias.id = {u"myhpc"_s};
    alias.origin = Site::Origin::SshConfig;
    alias.host = u"myhpc"_s;
    return {noon(), {alias, lumi, quiet}, {lumi, quiet}};
}

inline PrivateKey keyOf(char seed)
{
    return {QByteArray(32, seed)};
}

inline OpenInvitation sealedBy(const Invitation &invitation, char seed = 'n')
{
    const auto sealed = sealInvitation(invitation, keyOf(seed));
    if (!sealed)
        qFatal("%s", qPrintable(reasonName(sealed.error().reason)));
    return *sealed;
}

} // namespace officina::testing

#define QCOMPARE_REFUSED(expr, expectedReason)                                                                         \
    do {                                                                                                               \
        auto &&officinaResult = (expr);                                                                                \
        QVERIFY2(!officinaResult, #expr " was taken");                                                                 \
        QCOMPARE(officina::reasonName(officinaResult.error().reason), officina::reasonName(expectedReason));           \
    } while (false)
