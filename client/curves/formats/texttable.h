// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables that training prints in the midst of other lines, the heading anew for each epoch (Ultralytics, YOLOv5):
//
//        Epoch    GPU_mem   box_loss  Instances       Size
//          1/3      2.11G      1.456         21        640: 100%|██████████| 8/8 [00:02<00:00, 3.3it/s]
//                   Class     Images  Instances      Box(P          R      mAP50  mAP50-95): 100%|██████████| 4/4
//                     all          4         17      0.655      0.544      0.433      0.222
//
// A row is read as one line, of the epoch it begins with. What was found out over all classes is of the epoch before it,
// and has "val/" before its names, with what a bracket says they are of: "val/Box/P". The rows of single classes, and
// what is found out once more when training has ended, are left out.
#pragma once

#include "client/curves/formats/textline.h"

namespace officina {

class TextTable
{
public:
    // Whether the line is of such a table.
    bool add(QByteArrayView line);
    // What its last row said; nothing where it said nothing that counts.
    std::optional<TextLine> take();

private:
    enum class Kind { None, Epochs, Classes };

    bool isHeading(const QByteArrayList &cells);
    void takeEpoch(const QByteArrayList &cells);
    void takeClasses(const QByteArrayList &cells);

    Kind m_kind = Kind::None;
    QByteArrayList m_names; // without the first
    bool m_hasEpoch = false; // one was trained
    bool m_isJudged = false; // since then
    std::optional<TextLine> m_row;
};

} // namespace officina
