// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/typeeditor/memberedit.h"

class Combo;
class EmptyState;
class ItemForm;
class PlainLabel;
class QPushButton;
class QScrollArea;
class TemplateEdit;

// What types are made of, apart from any of them: the items of the open lists, and the texts of reports and letters.
class BlocksPane : public QWidget
{
    Q_OBJECT
public:
    explicit BlocksPane(Workspace &workspace, QWidget *parent = nullptr);

    void open(const QString &type); // the type whose reports are offered
    void openItem(const QString &list, const QString &code);
    void openText(const QString &kind, const QString &language, bool ownType);

Q_SIGNALS:
    void said(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void chooseList();

    Workspace &m_workspace;
    EditorWorld m_world;
    QJsonObject m_type{};
    QLabel *m_listLabel;
    QLabel *m_itemLabel;
    Combo *m_list;
    Combo *m_item;
    QPushButton *m_new;
    ItemForm *m_form;
    TemplateEdit *m_texts = nullptr;
    QScrollArea *m_area;
    class QVBoxLayout *m_inside;
};
