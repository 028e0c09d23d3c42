// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is known of working on a system, in small values: its queues, accounts, tools and folders. All of
// it is a default that the user can change; hint: it came from users of the site, and is to be checked.
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace officina {

template <class T> struct SiteFact {
    T value{};
    bool hint = false;
    bool operator==(const SiteFact &) const = default;
};

// One of a system's hosts, beside the one that is signed in to.
struct SiteHost {
    QString name;
    int port = 22;
    bool operator==(const SiteHost &) const = default;
};

struct SitePartition {
    QString name;
    QString maxTime = {};    // as the site writes it, "2-00:00:00"; may be empty
    int gpusPerNode = 0;     // 0: unknown or none
    int maxNodes = 0;        // of one job; 0: unknown
    QString qos = {};        // that goes with it; may be empty
    QString constraint = {}; // likewise: "h100"
    bool isDebug = false;    // for short tries
    bool hint = false;
    bool operator==(const SitePartition &) const = default;
};

struct Qos {
    QString name; // may be "<account>": the same as that
    QString maxTime = {};
    int maxNodes = 0;
    bool isDebug = false;
    bool hint = false;
    bool operator==(const Qos &) const = default;
};

struct AccountRule {
    bool required = false; // the scheduler refuses a job without one; false: not said
    QStringList patterns = {}; // "<project>@h100": the accounts of a project
    QString example = {};      // "berzelius-YYYY-NNN", for people
    bool hint = false;
    bool operator==(const AccountRule &) const = default;
};

// How the site lets people in, as far as it can be looked at before: what is not told is empty.
struct SignInRules {
    enum class Way { Key, Certificate, Password, Browser };
    // Free: from everywhere. Declared: people or their institution tell the site where they come from. FromClause:
    // the key carries that. Networks: only those of certain institutions, or their VPN.
    enum class Address { NotTold, Free, Declared, FromClause, Networks };

    QList<Way> ways; // each of them is enough to begin with
    QStringList keyTypes; // "ed25519", "rsa", "ecdsa"
    int rsaBits = 0;      // at least
    bool wantsPassphrase = false;
    int passphraseLength = 0; // at least
    bool takesOneKey = false; // few keys may be offered before the server hangs up
    QString keyPlace = {};    // where the public key is handed in, for people
    QString keyUrl = {};
    int keyPort = 0; // where keys are taken, as users of the site say, if not at its own port; 0: at that
    int certificateHours = 0; // that one is valid
    Address address = Address::NotTold;
    QString addressPlace = {}; // where it is declared, for people
    bool hint = false;

    bool takes(Way way) const { return ways.contains(way); }
    bool operator==(const SignInRules &) const = default;
};

// "ed25519" for "ED25519", "ssh-ed25519", "sk-ssh-ed25519@openssh.com" and certificates of such keys.
QString keyFamily(const QString &type);

// A command of the site's own that tells what is left.
struct SiteTool {
    enum class Purpose { Budget, Quota };
    Purpose purpose = Purpose::Budget;
    QString command; // may hold placeholders (siteanswers.h)
    QString parser = {};  // names the form of what it prints
    int leastSeconds = 0; // to leave between two of them
    bool hint = false;
    bool operator==(const SiteTool &) const = default;
};

struct SiteFolder {
    enum class Kind { Home, Project, Scratch, Flash, Workspace };
    // Old: so many days after it was written, or by a rule that is not told. Announced: not done yet.
    enum class Purge { None, Old, Unread, Expiry, Announced };
    Kind kind = Kind::Project;
    QString path = {};  // may hold placeholders and $VARIABLES; empty: not told
    qint64 bytes = 0; // quota where nothing else was agreed on; 0: unknown
    qint64 files = 0; // likewise
    int purgeDays = 0;
    Purge purge = Purge::None;
    bool hint = false;
    bool operator==(const SiteFolder &) const = default;
};

enum class NodeArch { Unknown, X86_64, Aarch64 }; // of the nodes that have the GPUs
enum class Internet { Unknown, No, Yes };         // reached from compute nodes

} // namespace officina
