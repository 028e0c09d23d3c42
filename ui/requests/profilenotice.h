// SPDX-License-Identifier: GPL-3.0-or-later
//
// Says where the answers about people and organisation are kept: in the profile of this computer, or in this draft
// alone; and lets the user change that, where there is a profile that can be read.
#pragma once

#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;

namespace officina {

class ProfileNotice : public QFrame
{
    Q_OBJECT

public:
    explicit ProfileNotice(QWidget *parent = nullptr);

    void show(bool usesProfile, bool isReadable);

Q_SIGNALS:
    void useWanted();  // the profile's answers in place of the draft's own
    void keepWanted(); // the draft's own become the profile

private:
    QLabel *m_text;
    QPushButton *m_use;
    QPushButton *m_keep;
};

} // namespace officina
