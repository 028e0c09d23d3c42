// SPDX-License-Identifier: GPL-3.0-or-later
//
// Histograms, an image or a text of a run; see the header.
//
// Logs come from anywhere: images are decoded within limits, and texts load nothing.
#include "ui/curves/media/mediacard.h"

#include "ui/common/controls.h"
#include "ui/common/plaintip.h"
#include "ui/common/theme.h"
#include "ui/present/curves/histogramimage.h"
#include "ui/present/formats.h"

#include <QtCore/QBuffer>
#include <QtCore/QSignalBlocker>
#include <QtGui/QImageReader>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QSlider>
#include <QtWidgets/QTextBrowser>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxPixels = 40'000'000; // of an image; larger ones are not decoded

QImage decoded(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    const bool isPicture = format == "png" || format == "jpeg" || format == "gif" || format == "webp";
    if (!isPicture || !size.isValid() || qint64(size.width()) * size.height() > maxPixels)
        return {};
    return reader.read();
}

class Reading : public QTextBrowser
{
public:
    // Neither files nor addresses that a log names.
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

} // namespace

class MediaCard::Canvas : public QWidget
{
public:
    explicit Canvas(const MediaCard &card) : m_card(card) { setMinimumHeight(200); }

    QImage image;
    HistogramPicture histograms;
    bool isImage = false;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool dark = Colours::of(palette()).isDark;
        if (!isImage) {
            histograms.dark = dark;
            histograms.locale = locale();
            paintHistograms(painter, rect(), histograms);
        } else if (image.isNull()) {
            painter.setPen(Colours::of(palette()).muted);
            painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("This image cannot be shown."));
        } else {
            // Small images are shown large, pixel by pixel: that is what they are logged for.
            const QSize size = image.size().scaled(rect().size(), Qt::KeepAspectRatio);
            painter.setRenderHint(QPainter::SmoothPixmapTransform, size.width() < image.width() * devicePixelRatio());
            painter.drawImage(QRect(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size), image);
        }
    }

private:
    const MediaCard &m_card;
};

MediaCard::MediaCard(const QString &tag, Media::Kind kind, QWidget *parent)
    : Card(tag, Margins::Padded, parent), m_tag(tag), m_kind(kind), m_runLabel(makeLabel({}, LabelRole::Muted)),
      m_stepLabel(makeLabel({}, LabelRole::Small)), m_slider(new QSlider(Qt::Horizontal))
{
    setToolTip(plainTip(tag));
    body()->addWidget(m_runLabel);
    if (kind == Media::Kind::Text) {
        m_text = new Reading;
        m_text->setObjectName(u"mediaText"_s);
        m_text->setOpenLinks(false);
        m_text->setFrameShape(QFrame::NoFrame);
        m_text->setMinimumHeight(160);
        m_text->setAccessibleName(tr("Text of %1").arg(tag));
        body()->addWidget(m_text, 1);
    } else {
        m_canvas = new Canvas(*this);
        m_canvas->isImage = kind == Media::Kind::Image;
        m_canvas->setAccessibleName(kind == Media::Kind::Image ? tr("Image of %1").arg(tag)
                                                               : tr("Histograms of %1").arg(tag));
        body()->addWidget(m_canvas, 1);
    }
    m_slider->setObjectName(u"mediaStep"_s);
    m_slider->setAccessibleName(tr("Step"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_slider, 1);
    row->addWidget(m_stepLabel);
    body()->addLayout(row);
    connect(m_slider, &QSlider::valueChanged, this, [this](int index) {
        showSample(index);
        Q_EMIT stepChosen(step());
    });
}

void MediaCard::show(const QString &run, int style, const Media &media)
{
    const bool atEnd = m_samples.empty() || m_slider->value() == m_slider->maximum();
    const qint64 before = step();
    m_run = run;
    m_samples = media.samples;
    m_runLabel->setText(run);
    if (m_canvas) {
        m_canvas->histograms.samples = &m_samples;
        m_canvas->histograms.style = style;
    }
    const QSignalBlocker blocked(m_slider);
    m_slider->setRange(0, int(m_samples.size()) - 1);
    m_slider->setVisible(m_samples.size() > 1);
    m_slider->setPageStep(std::max(1, int(m_samples.size()) / 10));
    if (atEnd)
        m_slider->setValue(m_slider->maximum());
    else
        showStep(before);
    showSample(m_slider->value());
}

void MediaCard::showStep(qint64 wanted)
{
    const auto after = std::ranges::upper_bound(m_samples, wanted, {}, &MediaSample::step);
    const QSignalBlocker blocked(m_slider);
    m_slider->setValue(std::max(0, int(after - m_samples.begin()) - 1));
    showSample(m_slider->value());
}

qint64 MediaCard::step() const
{
    return sample() ? sample()->step : 0;
}

const MediaSample *MediaCard::sample() const
{
    const auto index = size_t(std::max(m_slider->value(), 0));
    return index < m_samples.size() ? &m_samples[index] : nullptr;
}

void MediaCard::showSample(int index)
{
    if (index < 0 || index >= int(m_samples.size()))
        return;
    const MediaSample &one = m_samples[size_t(index)];
    m_stepLabel->setText(tr("Step %1").arg(formats::number(one.step)));
    if (m_text) {
        m_text->document()->setMarkdown(QString::fromUtf8(one.bytes),
                                        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                                            | QTextDocument::MarkdownNoHTML);
        return;
    }
    m_canvas->histograms.marked = index;
    if (m_canvas->isImage)
        m_canvas->image = decoded(one.bytes);
    m_canvas->update();
}

} // namespace officina
