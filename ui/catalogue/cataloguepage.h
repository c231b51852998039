// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/base/page.h"

#include <functional>

class DateEdit;
class EchoLine;
class EmptyState;
class Field;
class LeafletView;
class Paper;
class PlainLabel;
class QBoxLayout;
class QListView;
class QPushButton;
class QScrollArea;
class TypeListModel;
class VersionBar;

// The law as the program knows it: the dossier types at the left, at the right what one of them asks on a day, to read.
class CataloguePage : public Page
{
    Q_OBJECT
public:
    explicit CataloguePage(Workspace &workspace, QWidget *parent = nullptr);

    void open() override;
    void showType(const QString &code);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void name();
    void filter(const QString &typed);
    void fillList();
    void chooseDay(QDate day);
    void tell();
    void tellAbsence(const QString &type);
    Result<struct PaperWork> onPaper() const;
    void arrange();
    const DossierType *type() const;

    QString m_code{};
    QDate m_day{};
    QDate m_nearest{}; // a day on which the type is in force, offered when it is not
    TypeListModel *m_model;
    PlainLabel *m_types;
    PlainLabel *m_count;
    Field *m_search;
    QListView *m_list;
    EmptyState *m_nothing;
    QWidget *m_left;
    QScrollArea *m_area;
    QBoxLayout *m_columns;
    QBoxLayout *m_head;
    PlainLabel *m_title;
    PlainLabel *m_version;
    Paper *m_paper;
    PlainLabel *m_dayLabel;
    DateEdit *m_dayField;
    VersionBar *m_bar;
    EchoLine *m_doubt;
    LeafletView *m_leaflet;
    EmptyState *m_absent;
    bool m_filling = false;
};
