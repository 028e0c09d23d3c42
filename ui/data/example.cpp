// SPDX-License-Identifier: GPL-3.0-or-later
//
// The training example; see the header.
#include "ui/data/example.h"

#include "client/base/files.h"
#include "client/base/userfolders.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

#include <array>
#include <utility>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(officina::Example)
};

} // namespace

QString exampleReadme()
{
    //: Markdown; what stands in ` is the name of a file or a command
    const QString text = Words::tr(
        "# The training of the practice factory\n\n"
        "`train.py` trains a small neural network to read handwritten digits, with Python 3 alone: about 70 "
        "seconds on one core. `train.py --help` lists its options; its first lines say what it writes and "
        "what it promises. It is under Officina's licence, GPL-3.0-or-later.\n\n"
        "## The data\n\n"
        "`digits.csv.gz` is the test set of the UCI \"Optical Recognition of Handwritten Digits\": 1797 images "
        "of 8 by 8 pixels, one per line, as 64 numbers from 0 to 16 and the digit.");
    const QString cited = u"> E. Alpaydin and C. Kaynak (1998). Optical Recognition of Handwritten Digits. UCI Machine "
                          "Learning Repository. https://doi.org/10.24432/C50P49"_s;
    //: %1: the address of a licence; Markdown
    const QString licence =
        Words::tr("The data set is licensed under the Creative Commons Attribution 4.0 International "
                  "licence (CC BY 4.0, %1). The file is the one that scikit-learn distributes, "
                  "unchanged.")
            .arg("https://creativecommons.org/licenses/by/4.0/"_L1);
    return text + u"\n\n"_s + cited + u"\n\n"_s + licence + u'\n';
}

QString exampleFolder()
{
    return dataFolder() + u"/digits-example"_s;
}

Result<> unpackExample(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return failure(Error::Kind::Local, {}, folder);
    const std::array files = {std::pair(u"train.py"_s, readFile(u":/officina/training/train.py"_s)),
                              std::pair(u"digits.csv.gz"_s, readFile(u":/officina/training/digits.csv.gz"_s)),
                              std::pair(u"README.md"_s, Result<QByteArray>(exampleReadme().toUtf8()))};
    for (const auto &[name, bytes] : files) {
        const QString file = folder + u'/' + name;
        if (!bytes)
            return passOn(bytes);
        if (const auto there = readFile(file); there && *there == *bytes)
            continue;
        if (const auto written = writeFile(file, *bytes); !written)
            return written;
    }
    return {};
}

} // namespace officina
