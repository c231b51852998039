// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/publication/versionstore.h"
#include "ui/base/page.h"

#include <functional>

class ActForm;
class ApprovalPanel;
class BlocksPane;
class Checklist;
class DateEdit;
class DifferencePanel;
class EchoLine;
class EmptyState;
class Field;
class LeafletView;
class MessageLine;
class PackagePane;
class Paper;
class PlainLabel;
class QBoxLayout;
class QListView;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QualityPanel;
class RehearsalPanel;
class Segmented;
class TypeEditor;
class TypeListModel;
class VersionBar;
struct ActRequest;

// The law as the program knows it: the dossier types at the left, in the middle one of them to read, to write, or what
// types are made of; at the right what differs between its versions and how a version becomes law.
class CataloguePage : public Page
{
    Q_OBJECT
public:
    explicit CataloguePage(Workspace &workspace, QWidget *parent = nullptr);

    void open() override;
    bool goOn(const QString &draft) override;
    void showNamed(const QString &named) override; // "catalogue@CODE", "catalogue-edit@CODE:terms[0].offset"
    void showType(const QString &code);
    void setMode(const QString &mode); // read, edit, blocks, data
    // Opens an invented dossier on a version; the window does it.
    void setTrial(const std::function<Outcome(const QString &code, int version)> &trial) { m_trial = trial; }
    PackagePane *packages() const { return m_packages; }
    RehearsalPanel *rehearsal() const { return m_rehearsal; }
    TypeEditor *editor() const { return m_editor; }

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildList();
    QWidget *buildHead();
    QWidget *buildSide();
    void connectParts();
    void name();
    void filter(const QString &typed);
    void fillList();
    void readKept();
    void chooseDay(QDate day);
    void tell();
    void tellVersion(const DossierType &type);
    void tellAbsence(const QString &type);
    void tellSide();
    void tellEditor();
    void chooseType(const QString &code);
    void step(const QString &step);
    void draft(const QString &code);
    void tryVersion();
    void showPackage();
    void turnPane(int step);
    void begin(const ActRequest &request);
    bool act(const QString &name, const QJsonObject &with);
    bool mayWrite() const;
    Result<struct PaperWork> onPaper() const;
    void arrange();
    const DossierType *type() const; // that is read now
    const KeptTypeVersion *written() const;
    const KeptTypeVersion *keptLaw() const;
    const DossierType *newestLaw() const;
    QString typeName() const;

    QString m_code{};
    QDate m_day{};
    QDate m_nearest{};           // a day on which the type is in force, offered when it is not
    bool m_readsWritten = false; // the version being written is read, not the law of the day
    bool m_writesWords = false;  // words of what is law are mended
    QList<KeptTypeVersion> m_kept{};
    DossierType m_written{}; // as it reads now
    TypeListModel *m_model;
    PlainLabel *m_types;
    PlainLabel *m_count;
    QPushButton *m_new;
    Field *m_search;
    QListView *m_list;
    EmptyState *m_nothing;
    QWidget *m_left = nullptr;
    QScrollArea *m_area;
    QBoxLayout *m_columns;
    QBoxLayout *m_work;
    QBoxLayout *m_head;
    PlainLabel *m_title;
    PlainLabel *m_version;
    Segmented *m_mode;
    Paper *m_paper;
    PlainLabel *m_dayLabel = nullptr;
    DateEdit *m_dayField;
    QWidget *m_dayHost;
    PackagePane *m_packages;
    QualityPanel *m_quality;
    RehearsalPanel *m_rehearsal;
    std::function<Outcome(const QString &, int)> m_trial{};
    bool m_packaging = false; // a package from elsewhere is shown
    VersionBar *m_bar;
    EchoLine *m_doubt;
    MessageLine *m_message;
    ActForm *m_form;
    QStackedWidget *m_middle;
    LeafletView *m_leaflet;
    EmptyState *m_absent;
    EmptyState *m_nothingWritten;
    TypeEditor *m_editor;
    BlocksPane *m_blocks;
    QWidget *m_side = nullptr;
    DifferencePanel *m_difference;
    Checklist *m_checklist;
    ApprovalPanel *m_approval;
    bool m_filling = false;
};
