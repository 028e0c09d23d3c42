// SPDX-License-Identifier: GPL-3.0-or-later
//
// Output as a terminal would show it, and the guard's file: what programs print, in any pieces, and
// what nobody should.
#include "client/jobs/gpuuse.h"
#include "ui/present/outputtext.h"

#include <QtTest/QTest>

#include <cmath>

using namespace officina;
using namespace Qt::StringLiterals;

class OutputTextTest : public QObject
{
    Q_OBJECT

private:
    // All lines, as they are in the end.
    static QList<OutputLine> lines(const QByteArray &bytes, qsizetype pieces = 0)
    {
        OutputText text;
        QList<OutputLine> all;
        const qsizetype step = pieces > 0 ? pieces : std::max<qsizetype>(1, bytes.size());
        for (qsizetype at = 0; at < bytes.size(); at += step) {
            if (!all.isEmpty())
                all.removeLast(); // given again
            all += text.feed(QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at)));
        }
        return all;
    }
    static QStringList texts(const QByteArray &bytes, qsizetype pieces = 0)
    {
        QStringList all;
        for (const OutputLine &line : lines(bytes, pieces))
            all += line.text;
        return all;
    }

private Q_SLOTS:
    void texts_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QByteArray &bytes, const QStringList &expected) {
            QTest::newRow(name) << bytes << expected;
        };
        row("lines", "one\ntwo", {u"one"_s, u"two"_s});
        row("last line with its end", "one\n", {u"one"_s, {}});
        row("of Windows", "one\r\ntwo\r\n", {u"one"_s, u"two"_s, {}});
        row("progress bar", "  0%|  |\r 50%|# |\r100%|##| done\nend", {u"100%|##| done"_s, u"end"_s});
        row("shorter over longer", "100 of 100\rdone", {u"doneof 100"_s});
        row("erased first", "100 of 100\r\x1b[Kdone", {u"done"_s});
        row("erased as a whole", "wrong\x1b[2K\rright", {u"right"_s});
        row("spinner", "wait |\b/\b-\b\\ ok", {u"wait \\ ok"_s});
        row("cursor moved", "abc\x1b[2Dx\x1b[1Cy\x1b[1Gz", {u"zxcy"_s});
        row("colours", "\x1b[1;31mred\x1b[0m plain", {u"red plain"_s});
        row("title and link", "\x1b]0;title\x07text \x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\.", {u"text link."_s});
        row("unended link", "\x1b]8;;http://x\nnext line", {{}, u"next line"_s});
        row("unended sequence", "a\x1b[31\nb", {u"a"_s, u"b"_s});
        row("character set", "\x1b(Bplain", {u"plain"_s});
        row("NULs", QByteArray("a\0b\0\nc", 6), {u"ab"_s, u"c"_s});
        row("umlauts", "Lëtzebuerg\n日本\n🙂", {u"Lëtzebuerg"_s, u"日本"_s, u"🙂"_s});
        row("invalid UTF-8", "a\xff\xfe b", {u"a\xfffd\xfffd b"_s});
        row("half a character at the end of a line", "a\xc3\nb", {u"a\xfffd"_s, u"b"_s});
        row("a line separator is no line", "a\u2028b\ncd", {u"a\xfffd"_s + u"b"_s, u"cd"_s});
        row("turned text", "a\u202Eb", {u"a\xfffd"_s + u"b"_s});
        row("tabs stay", "a\tb", {u"a\tb"_s});
    }
    void texts()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, expected);
        QCOMPARE(texts(bytes), expected);
        for (const qsizetype pieces : {1, 2, 3, 7})
            QCOMPARE(texts(bytes, pieces), expected);
    }

    void knowsWhereLinesBegin()
    {
        OutputText text(1000);
        QList<OutputLine> all = text.feed("ab\xff\ncd\r\x1b[31mx\n");
        QCOMPARE(all.size(), 3);
        QCOMPARE(all[0].from, 1000);
        QCOMPARE(all[1].from, 1004);
        QCOMPARE(all[2].from, 1014);
        QCOMPARE(text.feed("y").first().from, 1014);
    }

    void colours()
    {
        const auto line =
            lines("a\x1b[31mred\x1b[1mbold\x1b[39;49;22m.\x1b[38;5;208mo\x1b[48;2;1;2;3mg\x1b[m.").first();
        QCOMPARE(line.text, u"aredbold.og."_s);
        const QList<OutputSpan> expected{
            {1, 3, {.ink = 1}},
            {4, 4, {.ink = 1, .bold = true}},
            {9, 1, {.ink = 208}},
            {10, 1, {.ink = 208, .ground = OutputStyle::rgb + 0x010203}},
        };
        QCOMPARE(line.spans, expected);
        QCOMPARE(lines("\x1b[93mx").first().spans.first().style.ink, 11);
        QCOMPARE(lines("\x1b[38:5:12mx").first().spans.first().style.ink, 12);
        QCOMPARE(lines("\x1b[38;5mx").first().spans.size(), 0);
        // A colour goes on in the next line, as on a terminal.
        QCOMPARE(lines("\x1b[32ma\nb")[1].spans.size(), 1);
    }

    void endlessLines()
    {
        const auto all = lines(QByteArray(5'000'000, 'x') + "\nnext", 65536);
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].text.size(), OutputText::mostCharacters);
        QVERIFY(all[0].isCut);
        QCOMPARE(all[1].text, u"next"_s);
        QVERIFY(!all[1].isCut);
        // A bar that is rewritten for days is one line, and no cut one.
        const auto bar = lines(QByteArray("\r 42 %|####      |").repeated(100'000), 65536);
        QCOMPARE(bar.size(), 1);
        QCOMPARE(bar[0].text, u" 42 %|####      |"_s);
        QVERIFY(!bar[0].isCut);
    }

    void nothingHoldsForEver()
    {
        // Damaged sequences eat no more than their line, whatever they claim.
        QCOMPARE(texts("\x1b[" + QByteArray(10'000, '1') + "\nok").last(), u"ok"_s);
        QCOMPARE(texts("\x1b]" + QByteArray(10'000, 'y')).first().size(), 10'000 - 4097);
        QCOMPARE(texts("\x1b[99999999999Cx").first(), u" x"_s);
        QCOMPARE(texts("\x1b[-5Dx\x1b[;;;mz").first(), u"xz"_s);
    }

    void gpuUse()
    {
        GpuUse use;
        use.feed("time_epoch,gpu,percent,memory\n1796000000,0,50,1000\n1796000000,1,100,10");
        use.feed("00\n1796000060,0,30,1\n1796000060,1,50,1\n");
        QCOMPARE(use.gpus(), 2);
        QCOMPARE(use.mean(), 57.5);
        QCOMPARE(use.series().size(), 2);
        QCOMPARE(use.series().value(0), 75.0);
        QCOMPARE(use.series().step(1), 1);
    }

    void gpuUseOfAll()
    {
        GpuUse use;
        use.feed("1796000000,all,93,1\n1796000060,all,91,\n");
        QCOMPARE(use.gpus(), 0);
        QCOMPARE(use.mean(), 92.0);
    }

    void gpuUseDamaged()
    {
        GpuUse use;
        use.feed("1796000000,0,nan,1\n-5,0,50,1\n1e300,0,50,1\n1796000000,0,1e9,1\n1796000000,0\n,,,\n");
        use.feed(QByteArray(100'000, 'x'));
        use.feed(QByteArray("\xff\0\n", 3));
        QVERIFY(use.isEmpty());
        QVERIFY(std::isnan(use.mean()));
        use.feed("1796000000,0,40,1\n");
        QCOMPARE(use.mean(), 40.0);
    }
};

QTEST_GUILESS_MAIN(OutputTextTest)
#include "tst_outputtext.moc"
