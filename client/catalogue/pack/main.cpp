// SPDX-License-Identifier: GPL-3.0-or-later
//
// officina-catalogue pack FOLDER FILE     checks the catalogue and packs it into one file
// officina-catalogue texts FOLDER FILE    writes the source in which lupdate finds its texts
//
// A fault names the file and the field and ends it with 1; then nothing is written.
#include "client/base/files.h"
#include "client/catalogue/pack/pack.h"

#include <QtCore/QCoreApplication>

#include <cstdio>

using namespace officina;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString command = arguments.value(1);
    if (arguments.size() != 4 || (command != u"pack" && command != u"texts")) {
        std::fprintf(stderr, "officina-catalogue pack|texts FOLDER FILE\n");
        return 2;
    }
    const PackedCatalogue packed = packCatalogue(arguments.at(2));
    for (const QString &fault : packed.faults)
        std::fprintf(stderr, "%s\n", qUtf8Printable(fault));
    if (!packed.faults.isEmpty())
        return 1;
    const QByteArray bytes = command == u"pack" ? packedBytes(packed.content) : textsSource(packed.texts);
    if (const auto written = writeFile(arguments.at(3), bytes); !written) {
        std::fprintf(stderr, "%s: %s\n", qUtf8Printable(arguments.at(3)), qUtf8Printable(written.error().detail));
        return 1;
    }
    return 0;
}
