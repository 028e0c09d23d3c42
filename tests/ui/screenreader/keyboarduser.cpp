// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keys by xdotool; see the header.
#include "tests/ui/screenreader/keyboarduser.h"

#include "tests/support/waiting.h"

#include <QtCore/QProcess>
#include <QtTest/QTest>

#include <algorithm>
#include <ranges>

namespace officina::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr auto limit = std::chrono::milliseconds(tryLimit);

void xdotool(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(u"xdotool"_s, arguments);
    if (!process.waitForFinished(int(limit.count())) || process.exitCode() != 0)
        qWarning("xdotool %s failed", qPrintable(arguments.join(u' ')));
}

} // namespace

void KeyboardUser::giveFocusTo(const QString &title)
{
    xdotool({u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--name"_s, u"^%1$"_s.arg(title), u"windowfocus"_s});
}

void KeyboardUser::press(const QString &keys)
{
    m_heard = m_reader.said().size();
    m_reader.note(u"[%1]"_s.arg(keys));
    xdotool({u"key"_s, keys});
}

void KeyboardUser::type(const QString &text)
{
    m_heard = m_reader.said().size();
    m_reader.note(u"[types]"_s);
    xdotool({u"type"_s, u"--delay"_s, u"2"_s, text});
}

const Utterance *KeyboardUser::focus() const
{
    const auto &said = m_reader.said();
    const auto last = std::ranges::find(said | std::views::reverse, Utterance::Kind::Focus, &Utterance::kind);
    return last != std::ranges::end(said | std::views::reverse) && m_reader.hasFocus(*last) ? &*last : nullptr;
}

bool KeyboardUser::isOn(const QString &role, const QString &name) const
{
    const Utterance *at = focus();
    return at && (role.isEmpty() || at->role == role) && at->name.contains(name);
}

bool KeyboardUser::goTo(const QString &role, const QString &name, const QString &key, int most)
{
    for (int i = 0; i < most; ++i) {
        if (isOn(role, name))
            return true;
        press(key);
        // On the map the key goes from mark to mark, which is announced.
        if (!hears([this](const Utterance &said) {
                return said.kind == Utterance::Kind::Announcement
                    || (said.kind == Utterance::Kind::Focus && m_reader.hasFocus(said));
            }))
            return false;
    }
    return isOn(role, name);
}

bool KeyboardUser::goAndPress(const QString &role, const QString &name, const QString &keys)
{
    const bool isThere = goTo(role, name);
    if (isThere)
        press(keys);
    return isThere;
}

bool KeyboardUser::goAndType(const QString &role, const QString &name, const QString &text)
{
    const bool isThere = goTo(role, name);
    if (isThere) {
        press(u"ctrl+a"_s);
        type(text);
    }
    return isThere;
}

bool KeyboardUser::hears(const IsIt &isIt) const
{
    return QTest::qWaitFor([&] { return std::ranges::any_of(m_reader.said() | std::views::drop(m_heard), isIt); },
                           QDeadlineTimer(limit));
}

bool KeyboardUser::hearsAnnounced(const QString &part) const
{
    return hears(
        [&](const Utterance &said) { return said.kind == Utterance::Kind::Announcement && said.name.contains(part); });
}

bool KeyboardUser::hearsFocus(const QString &role, const QString &name) const
{
    return hears([&](const Utterance &said) {
        return said.kind == Utterance::Kind::Focus && said.role == role && said.name.contains(name);
    });
}

bool KeyboardUser::hearsWindow(const QString &name) const
{
    return hears(
        [&](const Utterance &said) { return said.kind == Utterance::Kind::Window && said.name.contains(name); });
}

} // namespace officina::testing
