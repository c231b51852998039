// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/catalogue/typedifference.h"

#include <QTextEdit>

class Combo;
class PlainLabel;

// Sentences of a law before and after: what went is struck through, what came is underlined, and each says in words
// whether it changed, was added or fell away. The height is that of what stands in it where the page scrolls as one.
class DifferenceView : public QTextEdit
{
    Q_OBJECT
public:
    explicit DifferenceView(QWidget *parent = nullptr);

    void setChanges(const QList<TypeChange> &changes, int unchanged);
    void setFlowing(bool flowing);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void write();

    QList<TypeChange> m_changes{};
    int m_unchanged = 0;
    bool m_flowing = false;
    bool m_writing = false;
};

// The versions of one type, the one being written among them; any two are compared.
class DifferencePanel : public QWidget
{
    Q_OBJECT
public:
    explicit DifferencePanel(QWidget *parent = nullptr);

    void show(const Catalogue &catalogue, const QString &code, const QList<DossierType> &versions, int written);
    void setFlowing(bool flowing);
    DifferenceView *view() const { return m_view; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void name();
    void tell();
    const DossierType *version(const QString &id) const;

    const Catalogue *m_catalogue = nullptr;
    QString m_code{};
    QList<DossierType> m_versions{};
    int m_written = 0; // the number of the one being written; 0: none
    PlainLabel *m_title;
    QLabel *m_fromLabel;
    QLabel *m_toLabel;
    Combo *m_from;
    Combo *m_to;
    DifferenceView *m_view;
};
