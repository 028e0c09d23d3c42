// SPDX-License-Identifier: GPL-3.0-or-later
//
// The card of what one run logged under one tag beside numbers: its histograms over the steps, or
// one image or text with a slider for the step.
#pragma once

#include "client/curves/formats/media.h"
#include "ui/common/card.h"

class QLabel;
class QSlider;
class QTextBrowser;

namespace officina {

class MediaCard : public Card
{
    Q_OBJECT

public:
    MediaCard(const QString &tag, Media::Kind kind, QWidget *parent = nullptr);

    const QString &tag() const { return m_tag; }
    // Stays at the step that is shown; at the end where that was it.
    void show(const QString &run, int style, const Media &media);
    void showStep(qint64 step); // the last sample that is not after it
    qint64 step() const;
    // What is shown, as read: an image as it was encoded, a text as UTF-8.
    const MediaSample *sample() const;

Q_SIGNALS:
    void stepChosen(qint64 step); // by the user

private:
    class Canvas; // an image or histograms

    void showSample(int index);

    QString m_tag;
    Media::Kind m_kind;
    QString m_run;
    std::vector<MediaSample> m_samples;
    QLabel *m_runLabel;
    QLabel *m_stepLabel;
    QSlider *m_slider;
    Canvas *m_canvas = nullptr;
    QTextBrowser *m_text = nullptr;
};

} // namespace officina
