// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names of paths; see the header.
#include "client/curves/formats/pathnames.h"

namespace officina {

QByteArray PathNames::nameOf(const QByteArray &path, const QByteArray &wished)
{
    const auto known = m_names.constFind(path);
    if (known != m_names.cend())
        return *known;
    if (m_names.size() >= most || path.size() > longest)
        return path;
    QByteArray name = wished;
    while (m_given.contains(name))
        name = wished + '.' + QByteArray::number(++m_given[wished]);
    m_given.insert(name, 0);
    return *m_names.insert(path, name);
}

} // namespace officina
