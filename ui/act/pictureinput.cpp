// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/act/pictureinput.h"

#include "ui/base/accessibility.h"
#include "ui/base/combo.h"
#include "ui/base/drawingpad.h"
#include "ui/base/drawingsheet.h"
#include "ui/base/flowlayout.h"
#include "ui/base/messageline.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PictureInput::PictureInput(const QString &label, InkSheet sheet, const QList<PopupItem> &documents, QWidget *parent)
    : QWidget(parent),
      m_label(label),
      m_pad(new DrawingPad(sheet)),
      m_tools(new QWidget),
      m_large(new QPushButton),
      m_back(new QPushButton),
      m_clear(new QPushButton),
      m_photo(new QPushButton),
      m_echo(new EchoLine)
{
    m_askFile = [this] {
        return QFileDialog::getOpenFileName(this, m_photo->text(),
                                            QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
                                            tr("Pictures (*.png *.jpg *.jpeg)"));
    };
    m_large->setObjectName(u"drawLarge"_s);
    m_back->setObjectName(u"takeStrokeBack"_s);
    m_clear->setObjectName(u"clearDrawing"_s);
    m_photo->setObjectName(u"choosePhoto"_s);
    auto *tools = new FlowLayout(px(6), px(4), m_tools);
    for (auto *button : {m_large, m_back, m_clear, m_photo}) {
        setButtonKind(button, ButtonKind::Row);
        tools->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(6));
    layout->addWidget(m_pad);
    layout->addWidget(m_tools);
    layout->addWidget(m_echo);
    m_echo->setWrapped(true);
    m_echo->hide();
    if (!documents.isEmpty()) {
        m_document = new Combo;
        m_document->setItems(documents);
        m_documentLabel = buddyLabel({}, m_document);
        layout->addWidget(m_documentLabel);
        layout->addWidget(m_document);
        connect(m_document, &Combo::chosen, this, [this] {
            showWhatCounts();
            Q_EMIT edited();
        });
        connect(m_document, &QLineEdit::textEdited, this, [this] {
            showWhatCounts();
            Q_EMIT edited();
        });
    }
    connect(m_pad, &DrawingPad::drawn, this, [this] {
        m_echo->hide();
        showWhatCounts();
        Q_EMIT edited();
    });
    connect(m_large, &QPushButton::clicked, this, &PictureInput::drawLarge);
    connect(m_back, &QPushButton::clicked, m_pad, &DrawingPad::takeBack);
    connect(m_clear, &QPushButton::clicked, m_pad, &DrawingPad::clear);
    connect(m_photo, &QPushButton::clicked, this, &PictureInput::takePhoto);
    name();
    showWhatCounts();
}

void PictureInput::name()
{
    m_large->setText(tr("Draw large"));
    m_back->setText(tr("Last stroke back"));
    m_clear->setText(tr("Clear"));
    m_photo->setText(tr("Photo or picture…"));
    for (const auto &[button, sign] : {std::pair{m_large, Icon::Pencil}, std::pair{m_back, Icon::Undo},
                                       std::pair{m_clear, Icon::Bin}, std::pair{m_photo, Icon::Upload}}) {
        button->setIcon(icon(sign));
        setName(button, m_label + u": "_s + button->text());
    }
    setName(m_pad, m_label, m_pad->accessibleDescription());
    if (m_documentLabel)
        m_documentLabel->setText(tr("Or a document that is in the dossier already"));
}

void PictureInput::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        name();
    QWidget::changeEvent(event);
}

// A document that is chosen takes the place of the sheet; what was drawn waits under it.
void PictureInput::showWhatCounts()
{
    const bool drawing = !m_document || m_document->text().isEmpty();
    m_pad->setVisible(drawing);
    m_tools->setVisible(drawing);
    m_back->setEnabled(m_pad->canTakeBack());
    m_clear->setEnabled(!m_pad->ink().isEmpty());
}

PictureInput::~PictureInput()
{
    delete m_sheet; // with the pad that lies in it
}

void PictureInput::drawLarge()
{
    m_sheet = new DrawingSheet(m_label, m_pad, window());
    connect(m_sheet, &DrawingSheet::closed, this, [this] {
        static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_pad);
        m_sheet = nullptr;
        showWhatCounts();
        m_large->setFocus(Qt::OtherFocusReason);
    });
}

void PictureInput::hideEvent(QHideEvent *event)
{
    if (m_sheet) // another page is in front
        m_sheet->close();
    QWidget::hideEvent(event);
}

void PictureInput::takePhoto()
{
    const auto file = m_askFile();
    if (file.isEmpty())
        return;
    const auto photo = readPhoto(file);
    if (!photo) {
        m_echo->setError(tr("That file is no picture that can be read. Choose a PNG or a JPEG."));
        m_echo->show();
        return;
    }
    m_pad->setPhoto(*photo);
    m_photo->setFocus(Qt::OtherFocusReason);
}

bool PictureInput::isEmpty() const
{
    return m_pad->ink().isEmpty() && (!m_document || m_document->text().isEmpty());
}

QJsonValue PictureInput::value() const
{
    if (m_document && !m_document->text().isEmpty())
        return m_document->currentId().isEmpty() ? QJsonValue(QJsonValue::Undefined)
                                                 : QJsonValue(m_document->currentId());
    if (m_pad->ink().isEmpty())
        return QJsonValue::Undefined;
    const auto picture = inkPicture(m_pad->ink());
    return QJsonObject{{u"mediaType"_s, picture.mediaType},
                       {u"content"_s, QString::fromLatin1(picture.content.toBase64())}};
}

QJsonValue PictureInput::typed() const
{
    auto state = toJson(m_pad->ink());
    if (m_document && !m_document->currentId().isEmpty())
        state.insert(u"document"_s, m_document->currentId());
    return state;
}

void PictureInput::setTyped(const QJsonValue &typed)
{
    const auto state = typed.toObject();
    m_pad->setInk(readInk(state, m_pad->ink().sheet));
    if (m_document)
        m_document->setCurrentId(typed.isString() ? typed.toString() : state.value("document"_L1).toString());
    showWhatCounts();
}
