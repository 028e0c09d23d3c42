// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads numbers from lines of text that a program printed, by a pattern: each named group is a tag,
// those named as loggers name steps (columnnames.h) the step, else the matching lines are counted.
// A group without a name is called "value", the next ones "value2" and so on.
//
// Without a pattern all that textline.h, textbox.h and texttable.h understand is read; numbers that are printed once before anything
// counts are hyper-parameters. Steps as in stepcounter.h in both cases.
#pragma once

#include "client/curves/formats/barsteps.h"
#include "client/curves/formats/linereader.h"
#include "client/curves/formats/logsample.h"
#include "client/curves/formats/stepcounter.h"
#include "client/curves/formats/textbox.h"
#include "client/curves/formats/texttable.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <optional>

namespace officina {

class TextReader : public LineReader
{
public:
    static constexpr int maxTags = 10'000;
    static constexpr qsizetype maxHeld = 1'000; // lines of settings

    explicit TextReader(const QRegularExpression &pattern);

    QByteArray tagName(quint32 tag) const override { return m_tags.names().at(tag); }

private:
    bool isWhole(const QByteArray &) const override { return true; }
    void consumeLine(const QByteArray &line, std::vector<TaggedPoint> &points) override;
    bool flush(std::vector<TaggedPoint> &points) override;
    QList<TextLine> withSteps(const QByteArray &line);
    void takeOrHold(const TextLine &read, std::vector<TaggedPoint> &points);
    bool takeHeld(std::vector<TaggedPoint> &points);
    void take(const TextLine &read, std::vector<TaggedPoint> &points);
    TextLine byPattern(const QByteArray &line) const;
    TextLine underHeading(TextLine read);

    QRegularExpression m_pattern; // empty: none
    QByteArrayList m_groups; // names of its groups, the whole match first
    TagTable m_tags{maxTags};
    StepCounter m_counter;
    BarSteps m_bars;
    TextBox m_box;
    TextTable m_table;
    QByteArray m_heading; // "Validation" of a line of its own, for what is printed below it
    QSet<QByteArray> m_underHeading; // names of that
    bool m_isRepeated = false; // the next line was printed before
    bool m_isBegun = false; // something counted, or nothing will
    QList<TextLine> m_held; // lines before that
    QHash<QByteArray, double> m_early; // what they held, the last of each name
};

// A pattern as people type it: a regular expression with a group for each number, or just the line
// with "..." for the numbers, each named by the word before it ("step ... loss=..."). Nothing where
// it is neither.
std::optional<QRegularExpression> textPattern(const QString &typed);

// Whether a line of the sample holds a number by the pattern.
bool matchesIn(const LogSample &sample, const QRegularExpression &pattern);
// Yes: a line with a number and how far it got.
Sniffed sniffText(const LogSample &sample, NameHint hint);

} // namespace officina
