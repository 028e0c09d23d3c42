// SPDX-License-Identifier: GPL-3.0-or-later
//
// key: the keys on this computer, which of them does for a site, a new one, whether the site takes it; and the renewal of
// a certificate.
#include "cli/call.h"
#include "cli/commands.h"
#include "cli/table.h"
#include "cli/waitfor.h"
#include "cli/words.h"
#include "client/base/userhome.h"
#include "client/connection/keytrials.h"
#include "client/keys/keysathand.h"
#include "client/settings/secrets.h"
#include "client/sites/renewal.h"
#include "client/ssh/newkey.h"
#include "ui/present/formats.h"
#include "ui/present/keytext.h"
#include "ui/present/signintext.h"
#include "ui/present/sitetext.h"

#include <QtCore/QEventLoop>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QProcess>
#include <QtCore/QTimer>

#include <cstdio>
#include <expected>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// A site with the keys that there are for it.
struct KeysFor : KeysAtHand {
    Site site;
};

// id: empty for no site in particular.
Result<KeysFor> keysFor(const Call &call, const QString &id)
{
    KeysFor found;
    if (!id.isEmpty()) {
        auto site = call.site(id);
        if (!site)
            return passOn(site);
        found.site = *std::move(site);
    }
    auto keys = keysAtHand(found.site, targetOf(found.site), userHome() + u"/.ssh"_s, call.stop);
    if (!keys)
        return passOn(keys);
    static_cast<KeysAtHand &>(found) = *std::move(keys);
    return found;
}

// One that was named by its file, or by that of its public half.
std::optional<OwnKey> keyIn(const QString &named)
{
    const QString file = QFileInfo(named.endsWith(u".pub"_s) ? named.chopped(4) : named).absoluteFilePath();
    const QList<OwnKey> keys = ownKeys({file}, {}, {.sshFolder = {}, .agentSocket = ssh::agentSocket({})});
    const auto key = std::ranges::find(keys, file, &OwnKey::file);
    return key == keys.end() ? std::nullopt : std::optional(*key);
}

QString encryptedName(const OwnKey &key)
{
    switch (key.encrypted) {
    case OwnKey::Encrypted::Yes: return u"yes"_s;
    case OwnKey::Encrypted::No: return u"no"_s;
    case OwnKey::Encrypted::NotTold: break;
    }
    return u"unknown"_s;
}

QString fitName(KeyFit fit)
{
    switch (fit) {
    case KeyFit::Fits: return u"fits"_s;
    case KeyFit::TypeNotTold: return u"type-not-told"_s;
    case KeyFit::TypeRefused: return u"type-refused"_s;
    case KeyFit::TooShort: return u"too-short"_s;
    case KeyFit::NoPassphrase: return u"no-passphrase"_s;
    case KeyFit::OpenToOthers: return u"open-to-others"_s;
    }
    return {};
}

QString adviceName(KeyAdvice::Kind kind)
{
    switch (kind) {
    case KeyAdvice::Kind::UseKey: return u"use-key"_s;
    case KeyAdvice::Kind::MakeKey: return u"make-key"_s;
    case KeyAdvice::Kind::GetCertificate: return u"get-certificate"_s;
    case KeyAdvice::Kind::NoKeyWanted: return u"no-key-wanted"_s;
    }
    return {};
}

QJsonObject toJson(const OwnKey &key)
{
    return {{u"file"_s, key.file},
            {u"type"_s, key.type},
            {u"bits"_s, key.bits},
            {u"passphrase"_s, encryptedName(key)},
            {u"comment"_s, key.comment},
            {u"fingerprint"_s, key.fingerprint()},
            {u"public"_s, QString::fromUtf8(key.publicLine())},
            {u"agent"_s, key.isInAgent},
            {u"token"_s, key.isInToken()}};
}

QString placeOf(const OwnKey &key)
{
    QStringList places;
    if (!key.file.isEmpty())
        places += key.file;
    if (key.isInAgent)
        places += Cli::tr("agent", "the SSH agent");
    if (key.isInToken())
        places += Cli::tr("token", "hardware that holds a key");
    return places.join(u", "_s);
}

// The public half and where it is to go.
QString handInText(const QByteArray &publicLine, const QString &fingerprint, const Site &site)
{
    QString text = harmless(QString::fromUtf8(publicLine)) + u'\n'
        + Cli::tr("Fingerprint: %1", "of a key").arg(fingerprint) + u'\n';
    if (const QString place = keyPlaceText(site); !place.isEmpty())
        text += harmless(place) + u'\n';
    return text;
}

QJsonObject withPlace(QJsonObject json, const Site &site)
{
    if (site.id.value.isEmpty())
        return json;
    json[u"site"_s] = site.id.value;
    json[u"place"_s] = site.signIn.keyPlace;
    json[u"url"_s] = site.signIn.keyUrl;
    return json;
}

Exit list(Call &call)
{
    const QString id = call.arguments.value(0);
    const auto found = keysFor(call, id);
    if (!found)
        return call.console.fail(found.error(), Doing::Connecting);
    QList<Table::Column> columns{{Cli::tr("Key")}, {Cli::tr("Type")}, {Cli::tr("Passphrase")}};
    columns += {id.isEmpty() ? Cli::tr("Fingerprint") : Cli::tr("For this site", "whether a key does")};
    Table table(columns);
    QJsonArray json;
    for (const OwnKey &key : found->keys) {
        QJsonObject entry = toJson(key);
        const KeyFit fit = fitOf(found->site.signIn, key);
        if (!id.isEmpty()) {
            entry[u"fits"_s] = fitName(fit);
            entry[u"offered"_s] = key.isOffered;
        }
        json.append(entry);
        const QString type = keyTypeName(keyFamily(key.type)) + (key.bits > 0 ? u" %1"_s.arg(key.bits) : QString());
        const QString passphrase = key.encrypted == OwnKey::Encrypted::Yes ? Cli::tr("yes")
            : key.encrypted == OwnKey::Encrypted::No                       ? Cli::tr("no")
                                                                           : Cli::tr("not known");
        table.add({harmless(placeOf(key)), type, passphrase,
                   harmless(id.isEmpty() ? key.fingerprint() : keyFitText(fit, key, found->site))});
    }
    QString text = table.isEmpty() ? Cli::tr("There is no key on this computer.") + u'\n' : table.text();
    QJsonObject result{{u"keys"_s, json}};
    if (!id.isEmpty()) {
        text += u'\n' + harmless(keyAdviceText(found->advice, found->site)) + u'\n';
        result[u"advice"_s] = adviceName(found->advice.kind);
        result = withPlace(result, found->site);
    }
    return call.console.result(result, text);
}

// The key that was named, or else the one that does for the site.
std::optional<OwnKey> chosenKey(const QString &file, const KeysFor &keys)
{
    return file.isEmpty() ? keys.advice.key : keyIn(file);
}

Exit noKey(Call &call, const QString &file, const KeysFor &keys)
{
    if (!file.isEmpty())
        return call.console.fail( // a file that is there is none of a key
            {QFileInfo::exists(file) ? Error::Kind::BadInput : Error::Kind::NotFound, {}, file}, Doing::ChangingFiles);
    return call.console.refuse(u"not-found"_s, keyAdviceText(keys.advice, keys.site),
                               {{u"advice"_s, adviceName(keys.advice.kind)}}, NotFound);
}

Exit show(Call &call)
{
    const QString file = call.arguments.value(0);
    const auto found = keysFor(call, call.value("site"));
    if (!found)
        return call.console.fail(found.error(), Doing::Connecting);
    const auto key = chosenKey(file, *found);
    if (!key)
        return noKey(call, file, *found);
    if (key->blob.isEmpty())
        return call.console.refuse(u"unsupported"_s, publicHalfUnknownText(*key), {{u"key"_s, toJson(*key)}}, Failed);
    return call.console.result(withPlace({{u"key"_s, toJson(*key)}}, found->site),
                               handInText(key->publicLine(), key->fingerprint(), found->site));
}

// Whether the keychain has it now; says so where it has not.
bool remember(Call &call, const QString &file, const QString &passphrase)
{
    Secrets secrets(u"Officina"_s); // as the window calls it
    const bool isKept = waitFor(secrets.write(Secrets::passphraseKey(file), passphrase)).has_value();
    if (!isKept)
        call.console.message(
            Cli::tr("This system has no keychain that could be used: the passphrase is kept nowhere."));
    return isKept;
}

Exit make(Call &call)
{
    const QString id = call.value("site");
    const auto found = keysFor(call, id);
    if (!found)
        return call.console.fail(found.error(), Doing::Connecting);
    const Site &site = found->site;
    const bool isNamed = call.isSet("out");
    if (!isNamed && found->advice.kind != KeyAdvice::Kind::MakeKey)
        return call.console.refuse(u"exists"_s,
                                   keyAdviceText(found->advice, site) + u' ' + Cli::tr("--out FILE makes another key."),
                                   withPlace({{u"advice"_s, adviceName(found->advice.kind)}}, site));
    const QString file = isNamed ? QFileInfo(call.value("out")).absoluteFilePath() : found->advice.newFile;
    const bool withoutIt = call.isSet("no-passphrase");
    TerminalPrompts prompts(call.stop);
    const auto passphrase = withoutIt ? std::optional(QString()) : prompts.newPassphrase(file);
    if (!passphrase) {
        if (call.stop)
            return call.console.fail({Error::Kind::Cancelled}, Doing::ChangingFiles);
        return call.console.refuse(u"bad-input"_s, prompts.refusal(), {}, Failed);
    }
    if (const auto checked = checkPassphrase(*passphrase, site.signIn, withoutIt); !checked)
        return call.console.refuse(u"bad-input"_s, passphraseProblem(checked.error(), site), {}, Failed);
    const QString comment = call.isSet("comment") ? call.value("comment") : ssh::usualComment();
    const auto key = ssh::makeKey(file, *passphrase, comment);
    if (!key)
        return call.console.fail(key.error(), Doing::ChangingFiles, {}, {.what = newKeyProblem(key.error())});
    const bool isKept = call.isSet("remember") && !withoutIt && remember(call, file, *passphrase);

    QString text = Cli::tr("Made %1. The public half, which is no secret:", "%1: a file").arg(file) + u'\n'
        + handInText(key->publicLine, key->fingerprint, site);
    if (!id.isEmpty())
        text += Cli::tr("When the site has it: officina-cli key try %1 --key %2", "%1: a site, %2: a file")
                    .arg(site.id.value, file)
            + u'\n';
    if (isNamed || !found->advice.isNamed)
        text +=
            Cli::tr("ssh finds a key of this name once ~/.ssh/config says so for the host: IdentityFile %1").arg(file)
            + u'\n';
    return call.console.result(withPlace({{u"file"_s, key->path},
                                          {u"public"_s, QString::fromUtf8(key->publicLine)},
                                          {u"fingerprint"_s, key->fingerprint},
                                          {u"passphrase"_s, !withoutIt},
                                          {u"passphrase_kept"_s, isKept}},
                                         site),
                               text);
}

// Until the site takes it, at the pace of the window; the last answer. Nothing: stopped.
std::optional<ssh::KeyTrial> tryUntilTaken(const Call &call, const Site &site, const QByteArray &blob,
                                           ssh::Prompts &prompts)
{
    KeyTrials trials(site, prompts, {});
    trials.setKey(blob);
    if (!trials.mayTryByItself())
        call.console.message(
            Cli::tr("%1 wants sign-ins seldom: the key is tried once, and not again by itself.").arg(siteName(site)));
    QEventLoop loop;
    QObject::connect(&trials, &KeyTrials::changed, &loop, [&] {
        if (trials.isTrying())
            return;
        if (!trials.next().isValid())
            return loop.quit();
        call.console.message(harmless(keyTrialText(trials.outcomes().first().trial, site)));
        call.console.message(
            Cli::tr("Next try: %1", "%1: a date and time").arg(formats::dateTime(trials.next().toLocalTime())));
    });
    QTimer stops;
    QObject::connect(&stops, &QTimer::timeout, &loop, [&] {
        if (call.stop)
            loop.quit();
    });
    stops.start(std::chrono::milliseconds(100));
    trials.tryNow();
    loop.exec();
    return call.stop || trials.outcomes().isEmpty() ? std::nullopt : std::optional(trials.outcomes().first().trial);
}

Exit tryAt(Call &call)
{
    using Answer = ssh::KeyTrial::Answer;
    const auto found = keysFor(call, call.arguments.first());
    if (!found)
        return call.console.fail(found.error(), Doing::Connecting);
    const QString file = call.value("key");
    const auto key = chosenKey(file, *found);
    if (!key)
        return noKey(call, file, *found);
    TerminalPrompts prompts(call.stop);
    const auto tried = call.isSet("wait")
        ? tryUntilTaken(call, found->site, key->blob, prompts)
        : std::optional(SignIn(found->site.forKeys(), prompts).tryKey(key->blob, call.stop));
    if (!tried)
        return call.console.fail({Error::Kind::Cancelled}, Doing::Connecting);
    const ssh::KeyTrial &trial = *tried;
    const QString answer = trial.answer == Answer::Taken ? u"taken"_s
        : trial.answer == Answer::Refused                ? u"refused"_s
                                                         : u"unknown"_s;
    const QJsonObject json =
        withPlace({{u"answer"_s, answer}, {u"user"_s, trial.user}, {u"key"_s, toJson(*key)}}, found->site);
    const QString text = harmless(keyTrialText(trial, found->site));
    if (trial.answer == Answer::Unknown && trial.error && trial.error->kind != Error::Kind::Unsupported)
        return call.console.fail(*trial.error, Doing::Connecting, json);
    return call.console.result(json, text + u'\n',
                               trial.answer == Answer::Taken         ? Done
                                   : trial.answer == Answer::Refused ? SignInRefused
                                                                     : Failed);
}

// Runs it as if it had been typed there: it may ask on the terminal, and what it prints is seen at once; where standard
// output is for JSON, on standard error. Its exit code; an error in the system's words: it could not be started.
std::expected<int, QString> runHere(const Call &call, QStringList words)
{
    QProcess process;
    process.setInputChannelMode(QProcess::ForwardedInputChannel);
    process.setProcessChannelMode(call.console.isJson() ? QProcess::ForwardedErrorChannel
                                                        : QProcess::ForwardedChannels);
    const QString program = words.takeFirst();
    process.start(program, words);
    if (!process.waitForStarted(-1))
        return std::unexpected(process.errorString());
    while (!process.waitForFinished(100) && process.state() != QProcess::NotRunning) {
        std::fputs(process.readAllStandardOutput().constData(), stderr);
        if (!call.stop)
            continue;
        process.terminate();
        if (!process.waitForFinished(3000))
            process.kill();
    }
    std::fputs(process.readAllStandardOutput().constData(), stderr);
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 128 + process.exitCode();
}

Exit renew(Call &call)
{
    const auto site = call.site(call.arguments.first());
    if (!site)
        return call.console.fail(site.error(), Doing::Connecting);
    const QString &command = site->renewCommand;
    const QString id = site->id.value;
    QJsonObject json{{u"site"_s, id}, {u"command"_s, command}};
    const QStringList words = renewalWords(command);
    if (words.isEmpty())
        return call.console.refuse(u"unsupported"_s,
                                   Cli::tr("No command is known that renews a certificate for %1. Say yours with: "
                                           "officina-cli site %1 --renew COMMAND")
                                       .arg(id),
                                   json, Failed);
    call.console.message(u"$ "_s + command);
    if (const QString missing = missingInRenewal(command); !missing.isEmpty())
        return call.console.refuse(u"bad-input"_s,
                                   Cli::tr("The command still holds %1, which you have to fill in: officina-cli site "
                                           "%2 --renew COMMAND",
                                           "%1: '<e-mail>', %2: a site")
                                       .arg(missing, id),
                                   json, Failed);
    const auto code = runHere(call, words);
    if (!code)
        return call.console.refuse(u"not-found"_s,
                                   Cli::tr("The command cannot be started: %1. The certificate is as it was. Is the "
                                           "program installed?",
                                           "%1: the system's words")
                                       .arg(code.error()),
                                   json, NotFound);
    json.insert(u"exit_code"_s, *code);
    if (call.stop)
        return call.console.fail({Error::Kind::Cancelled}, Doing::Connecting, json);
    if (*code != 0)
        return call.console.refuse(u"renewal-failed"_s,
                                   Cli::tr("The command ended with code %1. The certificate is as it was, unless the "
                                           "command says otherwise.")
                                       .arg(*code),
                                   json, Failed);
    return call.console.result(json, Cli::tr("Done. The certificate is renewed.") + u'\n');
}

} // namespace

QList<Command> keyCommands()
{
    const QString site = Cli::tr("SITE");
    const QString aSite = Cli::tr("practice, a system, or an alias");
    return {
        {.name = u"key list"_s,
         .summary = Cli::tr("List the keys on this computer and in the agent, and which of them does for a site."),
         .arguments = {{site, aSite, 0}},
         .run = list},
        {.name = u"key show"_s,
         .summary = Cli::tr("Print the public half of a key, and where a site takes it."),
         .arguments = {{Cli::tr("FILE"), Cli::tr("the key; else the one that does for the site"), 0}},
         .options = {{u"site"_s, aSite, site}},
         .run = show},
        {.name = u"key make"_s,
         .summary = Cli::tr("Make an Ed25519 key with a passphrase, which is asked for."),
         .options = {{u"site"_s, Cli::tr("By the rules of this site, and say where it takes the public half."), site},
                     {u"out"_s, Cli::tr("The file of the key, else one in ~/.ssh; never one that is there."),
                      Cli::tr("FILE")},
                     {u"comment"_s, Cli::tr("What the key is called; else user@computer."), Cli::tr("TEXT")},
                     {u"no-passphrase"_s, Cli::tr("Without a passphrase, where the site does not want one.")},
                     {u"remember"_s, Cli::tr("Keep the passphrase in the system's keychain, for the window.")}},
         .run = make},
        {.name = u"key try"_s,
         .summary = Cli::tr("Show a site a key: whether it would take it. Nobody signs in, and nothing is run."),
         .arguments = {{site, aSite}},
         .options = {{u"key"_s, Cli::tr("The key, else the one that does for the site."), Cli::tr("FILE")},
                     {u"wait"_s, Cli::tr("Try again every ten minutes, for six hours at most, until it is taken.")}},
         .run = tryAt},
        {.name = u"key renew"_s,
         .summary = Cli::tr("Renew your certificate by the site's own command, which is run here and may ask you."),
         .arguments = {{site, aSite}},
         .run = renew}};
}

} // namespace officina
