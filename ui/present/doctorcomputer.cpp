// SPDX-License-Identifier: GPL-3.0-or-later
//
// The doctor's sentences of this computer: keys, agent and certificates; see doctorline.h.
#include "ui/present/doctorline.h"

#include "ui/present/signintext.h"
#include "ui/present/sitetext.h"

#include <QtCore/QCoreApplication>

namespace officina {

using namespace Qt::StringLiterals;
using doctor::Finding;
using Line = DoctorLine;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(officina::AccessDoctor)
};

// Keys, agent and certificates.
QString onComputer(const Line &line)
{
    using enum Finding;
    const QString &name = line.name;
    switch (line.check.finding) {
    case ConfigurationRead: return Words::tr("~/.ssh/config can be read.");
    case ConfigurationWrong: return Words::tr("ssh cannot use ~/.ssh/config.");
    case KeyFound: return Words::tr("A key is there: %1.", "%1: a file").arg(line.file());
    case KeyInAgent: return Words::tr("The agent holds a key; no key file can be used.");
    case KeyMissing: return Words::tr("%1 takes keys only, and there is none on this computer.").arg(name);
    case KeyNoneFound:
        return Words::tr("There is no key on this computer. Whether %1 wants one is not known.").arg(name);
    case KeyNotReadable: return Words::tr("The key %1 cannot be read.", "%1: a file").arg(line.file());
    case KeyFileMissing:
        return Words::tr("Named as a key for %1, and not there: %2", "%1: a site, %2: one or more files")
            .arg(name, line.files());
    case KeyEmpty: return Words::tr("The key %1 is empty.", "%1: a file").arg(line.file());
    case KeyOfPutty:
        return Words::tr("%1 is a key of PuTTY's, which neither ssh nor Officina can use.", "%1: a file")
            .arg(line.file());
    case KeyDsa: return Words::tr("%1 is a DSA key, which is accepted no more.", "%1: a file").arg(line.file());
    case KeyPublicHalf: return Words::tr("%1 is only the public half of a key.", "%1: a file").arg(line.file());
    case KeyDamaged:
        return Words::tr("The key %1 is damaged, or of a form that ssh cannot read.", "%1: a file").arg(line.file());
    case KeyNotNeeded: return Words::tr("%1 does not need a key to let you in.").arg(name);
    case KeyTypeTaken: return Words::tr("It is of a type that %1 takes: %2.").arg(name, keyTypeName(line.value(0)));
    case KeyTypeRefused:
        return Words::tr("It is of the type %1; %2 takes only: %3.")
            .arg(keyTypeName(line.value(0)), name, line.types(1));
    case KeyTooShort:
        return Words::tr("The RSA key has %1 bits; %2 wants %3 or more.").arg(line.value(0), name, line.value(1));
    case KeyTypeNotTold:
        return Words::tr("It is of the type %1. Which types %2 takes is not known.")
            .arg(keyTypeName(line.value(0)), name);
    case KeyTypeUnknown: return Words::tr("The key does not tell its type.");
    case PassphraseSet: return Words::tr("It has a passphrase.");
    case PassphraseMissing: return Words::tr("It has no passphrase, and %1 wants one.").arg(name);
    case PassphraseNone: return Words::tr("It has no passphrase. %1 is not known to want one.").arg(name);
    case FilesPrivate: return Words::tr("~/.ssh and the keys are yours alone.");
    case FileOpen: return Words::tr("Others may use %1; ssh refuses such a key.", "%1: a file").arg(line.file());
    case FolderOpen: return Words::tr("Others may write to %1.", "%1: a folder").arg(line.file());
    case AgentHoldsKey: return Words::tr("The agent holds the key.");
    case AgentHoldsMany:
        return Words::tr("The agent holds %n key(s), and %1 hangs up after a few.", nullptr, line.value(0).toInt())
            .arg(name);
    case AgentWithoutKey:
    case AgentWithoutToken: return Words::tr("The agent does not hold this key.");
    case AgentNone: return Words::tr("No agent runs. Officina asks for the passphrase itself.");
    default: return {};
    }
}

QString ofCertificate(const Line &line)
{
    using enum Finding;
    switch (line.check.finding) {
    case CertificateValid:
        return line.value(0).isEmpty() ? Words::tr("Your SSH certificate does not expire.")
                                       : Words::tr("Your SSH certificate is valid until %1.").arg(line.time());
    case CertificateExpired:
        return Words::tr("Your SSH certificate expired: %1.", "%1: a date and time").arg(line.time());
    case CertificateEarly: return Words::tr("Your SSH certificate is valid only from %1 on.").arg(line.time());
    case CertificateMissing:
        return Words::tr("%1 lets in by certificate only, and there is none on this computer.").arg(line.name);
    case PrincipalFits: return Words::tr("It is made out for the user %1.").arg(line.value(0));
    case PrincipalOther:
        return Words::tr("It is made out for %1, not for the user %2.", "%1: names").arg(line.value(1), line.value(0));
    default: return {};
    }
}

QString keyHandedIn(const Line &line)
{
    const QString place = keyPlaceText(line.site);
    return Words::tr("Make an Ed25519 key with a passphrase.") + (place.isEmpty() ? QString() : u' ' + place);
}

// Of ~/.ssh/config or what it includes, where that is all that ssh has against it; in its words, which it translates
// into no language.
QString openConfiguration(const Line &line)
{
    constexpr auto words = "Bad owner or permissions on "_L1;
    const QString said = line.check.error ? line.check.error->detail.trimmed() : QString();
    return said.startsWith(words) ? said.sliced(words.size()).section(u'\n', 0, 0).trimmed() : QString();
}

// Beside it: PuTTY goes on with its own.
QString conversion(const QString &file)
{
#ifdef _WIN32
    Q_UNUSED(file) // the program has a window there, and no such options
    return {};
#else
    const QString stem = file.endsWith(".ppk"_L1, Qt::CaseInsensitive) ? file.chopped(4) : file;
    return u"puttygen %1 -O private-openssh -o %2"_s.arg(DoctorLine::argumentOf(file),
                                                         DoctorLine::argumentOf(stem + u"-openssh"_s));
#endif
}

} // namespace

QString nextOnComputer(const Line &line)
{
    using enum Finding;
    switch (line.check.finding) {
    case ConfigurationWrong:
        return openConfiguration(line).isEmpty() ? Words::tr("Mend the line that ssh names.")
                                                 : Words::tr("Keep it to yourself.");
    case KeyMissing:
    case KeyEmpty:
    case KeyDsa:
    case KeyDamaged:
    case KeyTypeRefused:
    case KeyTooShort: return keyHandedIn(line);
    case KeyFileMissing: return Words::tr("Put it there, or name another one in ~/.ssh/config.");
    case KeyOfPutty:
        return Words::tr("Convert it into OpenSSH's form with PuTTYgen, and name the new file in its place.");
    case KeyPublicHalf: return Words::tr("Name the private half: as a rule, the file without .pub.");
    case KeyNotReadable: return Words::tr("Look at its permissions, and at whose it is.");
    case KeyNoneFound: return Words::tr("If it does, make one.");
    case KeyTypeUnknown: return Words::tr("ssh-keygen shows it.");
    case PassphraseMissing: return Words::tr("Give it one.");
    case FileOpen:
    case FolderOpen: return Words::tr("Keep it to yourself.");
    case AgentHoldsMany: return Words::tr("Name the key in ~/.ssh/config, with IdentitiesOnly yes.");
    case AgentWithoutKey: return Words::tr("Give it to the agent, or type its passphrase when you are asked.");
    case AgentWithoutToken: return tokenText();
    case CertificateExpired:
        return line.site.renewCommand.isEmpty() ? Words::tr("Renew it as %1 says.").arg(line.name)
                                                : Words::tr("Renew it.");
    case CertificateMissing:
        return line.site.renewCommand.isEmpty()
            ? Words::tr("Have one made as %1 says.", "a certificate; %1: a site").arg(line.name)
            : Words::tr("Have one made.", "a certificate");
    case CertificateEarly: return Words::tr("Look at this computer's clock first.");
    case PrincipalOther: return Words::tr("Name one of those as the user, or have another certificate made.");
    default: return {};
    }
}

QString commandOnComputer(const Line &line)
{
    using enum Finding;
    switch (line.check.finding) {
    case ConfigurationWrong: {
        const QString file = openConfiguration(line);
        return file.isEmpty() ? QString() : u"chmod 600 "_s + DoctorLine::argumentOf(file);
    }
    case KeyOfPutty: return conversion(line.value(0));
    case KeyMissing:
    case KeyEmpty:
    case KeyDsa:
    case KeyDamaged:
    case KeyTypeRefused:
    case KeyTooShort:
    case KeyNoneFound: return u"officina-cli key make --site "_s + line.siteArgument();
    case KeyTypeUnknown: return u"ssh-keygen -l -f "_s + line.argument();
    case PassphraseMissing: return u"ssh-keygen -p -f "_s + line.argument();
    case FileOpen: return u"chmod 600 "_s + line.argument();
    case FolderOpen: return u"chmod 700 "_s + line.argument();
    case AgentWithoutKey:
    case AgentWithoutToken: return u"ssh-add "_s + line.argument();
    case CertificateExpired:
    case CertificateMissing: return line.site.renewCommand;
    default: return {};
    }
}

QString whatOnComputer(const Line &line)
{
    const QString what = onComputer(line);
    return what.isEmpty() ? ofCertificate(line) : what;
}

} // namespace officina
