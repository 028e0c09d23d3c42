// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names that Windows takes; see the header.
#include "client/base/windowsname.h"

#include "client/base/remotepath.h"

#include <QtCore/QString>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 255; // UTF-16 units

// With any ending, and with spaces before it: "con", "CON.txt", "nul .tar.gz", "COM¹".
bool isDevice(const QString &name)
{
    const QString stem = name.section(u'.', 0, 0).trimmed().toUpper();
    for (const QLatin1StringView device :
         {"CON"_L1, "PRN"_L1, "AUX"_L1, "NUL"_L1, "CONIN$"_L1, "CONOUT$"_L1, "CLOCK$"_L1})
        if (stem == device)
            return true;
    const QStringView digits = u"0123456789\u00b9\u00b2\u00b3";
    return stem.size() == 4 && (stem.startsWith("COM"_L1) || stem.startsWith("LPT"_L1)) && digits.contains(stem.back());
}

} // namespace

bool isWindowsName(QByteArrayView name)
{
    const QUtf8StringView bytes(name.data(), name.size());
    if (name.isEmpty() || !bytes.isValidUtf8())
        return false;
    const QString text = bytes.toString();
    const auto isForbidden = [](QChar c) { return c < u' ' || uR"(<>:"/\|?*)"_s.contains(c); };
    return text.size() <= longestName && !std::ranges::any_of(text, isForbidden) && !text.endsWith(u'.')
        && !text.endsWith(u' ') && !isDevice(text);
}

bool isLocalName(QByteArrayView name)
{
#ifdef Q_OS_WIN
    return isPlainName(name) && isWindowsName(name);
#else
    return isPlainName(name);
#endif
}

} // namespace officina
