// SPDX-License-Identifier: GPL-3.0-or-later
//
// A path on a Unix server. Its names are bytes, not text: whatever a server has is carried
// faithfully, and only display() makes text of it.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHashFunctions>
#include <QtCore/QString>

namespace officina {

class RemotePath
{
public:
    RemotePath() = default;
    explicit RemotePath(QByteArray bytes);
    static RemotePath fromText(const QString &text); // UTF-8

    const QByteArray &bytes() const { return m_bytes; }
    bool isEmpty() const { return m_bytes.isEmpty(); }
    bool isAbsolute() const { return m_bytes.startsWith('/'); }

    QByteArray name() const;   // the last component; "/" for the root
    RemotePath parent() const; // of "/" it is "/", of "a" it is "."
    // Appends a relative path. An absolute one replaces this path, as in a shell.
    RemotePath operator/(QByteArrayView relative) const;
    RemotePath operator/(const RemotePath &relative) const { return *this / relative.m_bytes; }

    // Text for people, as displayBytes().
    QString display() const;
    // One word of a POSIX shell that expands to exactly these bytes: 'it'\''s'.
    // Starts with "./" where a leading dash would be taken for an option.
    QByteArray shellWord() const;

    bool operator==(const RemotePath &) const = default;
    auto operator<=>(const RemotePath &other) const { return m_bytes <=> other.m_bytes; }

private:
    QByteArray m_bytes; // no trailing slash, no empty components
};

inline size_t qHash(const RemotePath &path, size_t seed = 0)
{
    return qHash(path.bytes(), seed);
}

// True for a name that may be created below a folder: not empty, "." or "..", without '/' or NUL.
// Names that a hostile server sends are checked with it before anything local is written.
bool isPlainName(QByteArrayView name);

// What is not seen in a text, or makes it look like another one: C0, DEL and C1; the marks, embeddings, overrides and
// isolates of bidirectional text; line separators.
bool isMisleading(QChar character);

// Text of any bytes for people. What is not UTF-8 appears as \xNN, and so do the bytes of what would
// make a name look like another one (isMisleading()).
QString displayBytes(QByteArrayView bytes);
// The same of a text that comes from elsewhere. kept: characters of these that stay, such as line breaks.
QString displayText(const QString &text, QStringView kept = {});

// Quotes any bytes as one word of a POSIX shell.
QByteArray shellQuote(QByteArrayView bytes);

} // namespace officina
