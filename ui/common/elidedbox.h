// SPDX-License-Identifier: GPL-3.0-or-later
//
// A choice that is narrower than some of its texts: what does not fit is cut out, visibly, where Qt cuts in the midst of
// a letter, and told as a tool tip.
#pragma once

#include "ui/common/plaintip.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOption>

namespace officina {

class ElidedBox : public QComboBox
{
public:
    explicit ElidedBox(QWidget *parent = nullptr) : QComboBox(parent)
    {
        connect(this, &QComboBox::currentTextChanged, this,
                [this](const QString &text) { setToolTip(plainTip(text)); });
    }

protected:
    void initStyleOption(QStyleOptionComboBox *option) const override
    {
        QComboBox::initStyleOption(option);
        const QRect field = style()->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxEditField, this);
        // Qt leaves a pixel free at each side.
        option->currentText = option->fontMetrics.elidedText(option->currentText, Qt::ElideRight, field.width() - 2);
    }
};

} // namespace officina
