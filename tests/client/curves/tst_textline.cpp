// SPDX-License-Identifier: GPL-3.0-or-later
//
// What programs print while they train, line by line: which numbers are in it, under which names, and at which step.
#include "client/curves/formats/stepcounter.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <cmath>

using namespace officina;
using namespace Qt::StringLiterals;

namespace {

QByteArray show(const TextLine &line)
{
    constexpr const char *kinds[] = {"step", "batch", "epoch"};
    QByteArrayList shown;
    for (const LineCounter &one : line.counters) {
        shown.append(QByteArray("#") + kinds[int(one.kind)] + ' ' + QByteArray::number(one.value, 'g', 12)
                     + (one.total > 0 ? '/' + QByteArray::number(one.total) : QByteArray()));
    }
    for (const LineNumber &one : line.numbers)
        shown.append(one.name + '=' + QByteArray::number(one.value, 'g', 12));
    return shown.join("; ");
}

// Each by a number of its own.
std::vector<size_t> metricsOf(const TextLine &line)
{
    std::vector<size_t> metrics;
    for (const LineNumber &one : line.numbers)
        metrics.push_back(qHash(one.name));
    return metrics;
}

} // namespace

class TestTextLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prints_data();
    void prints();
    void blanksAlone_data();
    void blanksAlone();
    void loggersAndLists_data();
    void loggersAndLists();
    void writeReadCompare();
    void steps_data();
    void steps();
    void fractions_data();
    void fractions();
};

void TestTextLine::prints_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *line, const char *expected) {
        QTest::newRow(name) << QByteArray(line) << QByteArray(expected);
    };
    row("fairseq, within an epoch",
        "2026-01-02 10:11:12 | INFO | train_inner | epoch 001:    100 / 1000 loss=12.3, nll_loss=11.9, ppl=4000, "
        "wps=12345.6, num_updates=100, lr=1.2e-05, gnorm=2.1",
        "#epoch 1; #batch 100/1000; #step 100; train_inner/loss=12.3; train_inner/nll_loss=11.9; train_inner/ppl=4000; "
        "train_inner/wps=12345.6; train_inner/lr=1.2e-05; train_inner/gnorm=2.1");
    QTest::newRow("fairseq, end of an epoch")
        << "2026-01-02 10:11:12 | INFO | train | epoch 001 | loss 9.8 | nll_loss 9.1 | num_updates 1000 | lr 0.0005"_ba
        << "#epoch 1; #step 1000; train/loss=9.8; train/nll_loss=9.1; train/lr=0.0005"_ba;
    row("fairseq, validation",
        "2026-01-02 10:11:12 | INFO | valid | epoch 001 | valid on 'valid' subset | loss 8.9 | ppl 270.4 | "
        "num_updates 1000 | best_loss 8.9",
        "#epoch 1; #step 1000; valid/loss=8.9; valid/ppl=270.4; valid/best_loss=8.9");
    row("fairseq of old", "| epoch 001 | loss 9.8 | nll_loss 9.1 | lr 0.0005",
        "#epoch 1; loss=9.8; nll_loss=9.1; lr=0.0005");
    row("Megatron",
        " [2026-01-02 10:11:12] iteration       10/     100 | consumed samples:          640 | elapsed time per "
        "iteration "
        "(ms): 1234.5 | throughput per GPU (TFLOP/s/GPU): 120.3 | learning rate: 3.000000E-06 | global batch size:    "
        "64 "
        "| lm loss: 1.081234E+01 | loss scale: 1.0 | grad norm: 21.3 | number of skipped iterations:   0 |",
        "#step 10/100; consumed samples=640; elapsed time per iteration (ms)=1234.5; throughput per GPU "
        "(TFLOP/s/GPU)=120.3; learning rate=3e-06; global batch size=64; lm loss=10.81234; loss scale=1; grad "
        "norm=21.3; "
        "number of skipped iterations=0");
    row("Megatron, validation",
        " validation loss at iteration 1000 on validation set | lm loss value: 3.12E+00 | lm loss PPL: 2.2E+01 | ",
        "#step 1000; validation/lm loss value=3.12; validation/lm loss PPL=22");
    row("Megatron, test", " validation loss at iteration 1000 on test set | lm loss value: 3.12E+00 | ",
        "#step 1000; test/lm loss value=3.12");
    row("timm",
        "Train: 3 [  50/1251 (  4%)]  Loss: 6.9 (6.95)  Time: 0.411s,  622.1/s  (0.422s,  606.1/s)  LR: "
        "1.000e-06",
        "#epoch 3; #batch 50/1251; Train/Loss=6.9; Train/Time (s)=0.411; Train/LR=1e-06");
    row("Ultralytics' settings", "engine/trainer: task=detect, mode=train, model=n.pt, data=c.yaml, epochs=3, batch=16",
        "epochs=3");
    row("a device", "torch-2.4.1+cu121 CUDA:0 (NVIDIA A100-SXM4-64GB, 65247MiB)", "");
    row("Lightning's end", "`Trainer.fit` stopped: `max_epochs=3` reached.", "");
    row("NeMo",
        "Training epoch 0, iteration 9/99 | lr: 0.0003 | global_batch_size: 4 | global_step: 9 | reduced_train_loss: "
        "10.9 "
        "| train_step_timing in s: 0.5",
        "#epoch 0; #step 9; Training/lr=0.0003; Training/global_batch_size=4; Training/reduced_train_loss=10.9; "
        "train_step_timing in s=0.5");
    row("DeepSpeed",
        "[2026-01-02 10:11:12,345] [INFO] [logging.py:96:log_dist] [Rank 0] step=10, skipped=0, lr=[0.0001], "
        "mom=[(0.9, 0.999)]",
        "#step 10; skipped=0; lr=0.0001");
    row("DeepSpeed, two groups", "[Rank 0] step=10, skipped=0, lr=[0.0001, 0.0002], mom=[[0.9, 0.999], [0.9, 0.999]]",
        "#step 10; skipped=0; lr[0]=0.0001; lr[1]=0.0002");
    row("DeepSpeed, speed", "epoch=0/micro_step=100/global_step=10, RunningAvgSamplesPerSec=12.5, MemAllocated=1.2GB",
        "#epoch 0; #step 10; micro_step=100; RunningAvgSamplesPerSec=12.5; MemAllocated (GB)=1.2");
    row("nanoGPT", "iter 0: loss 10.9891, time 300.12ms, mfu -100.00%",
        "#step 0; loss=10.9891; time (ms)=300.12; mfu=-100");
    row("nanoGPT, evaluation", "step 250: train loss 2.1, val loss 2.2", "#step 250; train loss=2.1; val loss=2.2");
    row("nanoGPT, not a number", "iter 7: loss nan, time 300.12ms, mfu 31.00%",
        "#step 7; loss=nan; time (ms)=300.12; mfu=31");
    row("torchtune", "Step 1 | loss:1.25 lr:0.0003 tokens_per_second_per_gpu:1234.5 ",
        "#step 1; loss=1.25; lr=0.0003; tokens_per_second_per_gpu=1234.5");
    row("Hugging Face, Axolotl", "{'loss': 0.5, 'grad_norm': 1.2, 'learning_rate': 5e-05, 'epoch': 0.1}",
        "#epoch 0.1; loss=0.5; grad_norm=1.2; learning_rate=5e-05");
    row("Hugging Face, numbers as words", "{'loss': '0.5', 'learning_rate': '5e-05', 'epoch': '0.1'}",
        "#epoch 0.1; loss=0.5; learning_rate=5e-05");
    row("numbers of NumPy and PyTorch", "{'loss': np.float64(0.5), 'acc': tensor(0.25, device='cuda:0'), 'epoch': 2}",
        "#epoch 2; loss=0.5; acc=0.25");
    row("dictionaries of parts", "epoch 3 {'train': {'loss': 0.5}, 'val': {'loss': 0.6, 'f1': nan}}",
        "#epoch 3; train/loss=0.5; val/loss=0.6; val/f1=nan");
    row("XGBoost", "[0]\ttrain-rmse:0.5\teval-rmse:0.6", "#step 0; train-rmse=0.5; eval-rmse=0.6");
    row("XGBoost, cross-validation", "[3]\ttrain-rmse:0.5+0.01\ttest-rmse:0.6+0.02",
        "#step 3; train-rmse=0.5; train-rmse std=0.01; test-rmse=0.6; test-rmse std=0.02");
    row("LightGBM", "[10]\ttraining's l2: 0.1\tvalid_1's l2: 0.2", "#step 10; training's l2=0.1; valid_1's l2=0.2");
    row("LightGBM, cross-validation", "[10]\tcv_agg's l2: 0.1 + 0.02",
        "#step 10; cv_agg's l2=0.1; cv_agg's l2 std=0.02");
    row("CatBoost", "7:\tlearn: 0.61\ttest: 0.62\tbest: 0.6 (5)\ttotal: 60ms\tremaining: 1.2s",
        "#step 7; learn=0.61; test=0.62; best=0.6; total (ms)=60; remaining (s)=1.2");
    row("scikit-learn", "Iteration 5, loss = 0.25", "#step 5; loss=0.25");
    row("detectron2",
        "[01/02 10:11:12 d2.utils.events]:  eta: 0:10:00  iter: 19  total_loss: 1.5  loss_cls: 0.9  time: 0.25  "
        "lr: 0.001  max_mem: 2345M",
        "#step 19; total_loss=1.5; loss_cls=0.9; time=0.25; lr=0.001; max_mem (M)=2345");
    row("mmengine",
        "2026/01/02 10:11:12 - mmengine - INFO - Epoch(train)  [1][  50/1000]  lr: 1.0e-02  eta: 0:12:00  time: 0.5  "
        "memory: 3000  loss: 1.2",
        "#epoch 1; #batch 50/1000; train/lr=0.01; train/time=0.5; train/memory=3000; train/loss=1.2");
    row("mmengine, validation",
        "2026/01/02 10:11:12 - mmengine - INFO - Epoch(val) [1][50/50]    coco/bbox_mAP: 0.2  data_time: 0.1",
        "#epoch 1; #batch 50/50; val/coco/bbox_mAP=0.2; val/data_time=0.1");
    row("mmcv of old",
        "2026-01-02 10:11:12,345 - mmdet - INFO - Epoch [1][50/1000]\tlr: 1.000e-02, eta: 0:12:00, time: 0.500, loss: "
        "1.2",
        "#epoch 1; #batch 50/1000; lr=0.01; time=0.5; loss=1.2");
    row("PyTorch, MNIST", "Train Epoch: 1 [6400/60000 (11%)]\tLoss: 0.25",
        "#epoch 1; #batch 6400/60000; Train/Loss=0.25");
    row("PyTorch, MNIST's test", "Test set: Average loss: 0.05, Accuracy: 9850/10000 (98%)",
        "Test/Average loss=0.05; Test/Accuracy=9850");
    row("PyTorch, ImageNet",
        "Epoch: [3][  10/5005]\tTime  0.345 ( 0.900)\tLoss 6.9e+00 (7.0e+00)\tAcc@1   0.50 (  0.10)",
        "#epoch 3; #batch 10/5005; Time=0.345; Loss=6.9; Acc@1=0.5");
    row("PyTorch, language model",
        "| epoch   1 |   200/ 2000 batches | lr 5.00 | ms/batch 12.31 | loss  7.01 | ppl  1100",
        "#epoch 1; #batch 200/2000; lr=5; ms/batch=12.31; loss=7.01; ppl=1100");
    row("PyTorch, language model's epoch", "| end of epoch   1 | time: 35.25s | valid loss  5.4 | valid ppl   230",
        "#epoch 1; time (s)=35.25; valid loss=5.4; valid ppl=230");
    row("PyTorch, tutorials", "Epoch [2/5], Step [100/600], Loss: 0.5, acc: 91.5%",
        "#epoch 2/5; #step 100/600; Loss=0.5; acc=91.5");
    row("Lightning's bar",
        "Epoch 1:  45%|\xe2\x96\x88\xe2\x96\x88\xe2\x96\x8e  | 450/1000 [00:10<00:12, 44.1it/s, v_num=0, "
        "train_loss=0.5]",
        "#epoch 1; #batch 450/1000; train_loss=0.5");
    row("diffusers' bar", "Steps:  10%|#         | 100/1000 [00:50<07:30,  2.00it/s, lr=1e-5, step_loss=0.123]",
        "#batch 100/1000; lr=1e-05; step_loss=0.123");
    row("a bar's part of training", "Validation DataLoader 0:  50%|#####     | 5/10 [00:01<00:01,  5.00it/s, loss=0.5]",
        "#batch 5/10; loss=0.5");
    row("dates are no places", "01/02 10:11:12 loss: 1, 01/02/2026 2026/01/02 loss: 2", "loss=1; loss=2");
    row("Keras", "782/782 - 5s - 6ms/step - accuracy: 0.5 - loss: 1.2 - val_loss: 1.1",
        "#batch 782/782; accuracy=0.5; loss=1.2; val_loss=1.1");
    row("Keras' bar", "782/782 \xe2\x94\x81\xe2\x94\x81\xe2\x94\x81 5s 6ms/step - accuracy: 0.5 - loss: 1.2",
        "#batch 782/782; accuracy=0.5; loss=1.2");
    row("loguru", "2026-01-02 10:11:12.345 | INFO     | __main__:fit:45 - loss: 0.5, step: 3", "#step 3; loss=0.5");
    row("one line, two parts", "Epoch 1 train loss=0.5 val loss=0.6", "#epoch 1; train loss=0.5; val loss=0.6");
    row("thousands", "step 1,000 tokens: 1,234,567 loss: 0.5", "#step 1000; tokens=1234567; loss=0.5");
    row("names of another language", "epoch 1 perte d'entra\xc3\xaenement: 0.5, \xe6\x8d\x9f\xe5\xa4\xb1: 0.25",
        "#epoch 1; perte d'entra\xc3\xaenement=0.5; \xe6\x8d\x9f\xe5\xa4\xb1=0.25");
    row("decimal commas are nothing that is known", "epoch 1 loss: 0,5 acc: 1", "#epoch 1; acc=1");
    row("deviations", "epoch 1 acc: 0.5 \xc2\xb1 0.02", "#epoch 1; acc=0.5");
    row("where it was printed", "[NeMo I 2026-01-02 10:11:12 exp_manager:396] [a.b.c:110] loss:0.5", "loss=0.5");
    row("what is no metric", "10:11:12 host:8080/x a.py:12: http://localhost:6006/ v=1.2.3 at 2026-01-02T10:11:12.5Z",
        "");
    row("prose", "Epoch 5: val_loss did not improve from 0.5", "#epoch 5");
    row("Caffe", "I0102 10:11:12.345678  1494 solver.cpp:228] Iteration 40, loss = 3.0625", "#step 40; loss=3.0625");
    row("Caffe, test",
        "I0102 10:11:12.345678  1494 solver.cpp:315]     Test net output #1: loss = 2.5625 (* 1 = 2.5625 loss)",
        "Test/loss=2.5625");
    row("numbers within names", "epoch 3 top 1 acc: 0.5, top 5 acc: 0.75 gpu 0 load: 90",
        "#epoch 3; top 1 acc=0.5; top 5 acc=0.75; load=90");
    row("Keras' checkpoints", "Epoch 3: val_loss improved from 0.6 to 0.5, saving model to best.keras", "#epoch 3");
    row("settings count nothing", "max steps: 1000, number of epochs: 10, time per step: 0.5",
        "max steps=1000; number of epochs=10; time per step=0.5");
    row("settings in one line", "Namespace(lr=0.5, batch_size=32, epochs=10, name='small')",
        "lr=0.5; batch_size=32; epochs=10");
    row("counters in the plural", "iters: 100, epoch: 1 | loss: 0.25", "#step 100; #epoch 1; loss=0.25");
    row("nothing", "", "");
    row("signs alone", "= : [[[ {{ }}} )) |,| 5 / / 3 + : = [(", "");
}

void TestTextLine::prints()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, expected);
    QCOMPARE(show(readTextLine(line)), expected);
}

// Where nothing but blanks stands between names and numbers, all of them are read, and prose is not.
void TestTextLine::blanksAlone_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *line, const char *expected) {
        QTest::newRow(line) << QByteArray(line) << QByteArray(expected);
    };
    row("step 1 loss 0.5 lr 1e-3", "#step 1; loss=0.5; lr=0.001");
    row("Epoch 1 train_loss 0.5 val_loss 0.6", "#epoch 1; train_loss=0.5; val_loss=0.6");
    row("Epoch 1 Train Loss 0.5 Val Loss 0.6 Time 12.5s", "#epoch 1; Train Loss=0.5; Val Loss=0.6; Time (s)=12.5");
    row("step 1: loss 2.5 acc 50/100 lr 1e-3", "#step 1; loss=2.5; acc=50; lr=0.001");
    row("epoch 1 step 10 train loss 2.5 val loss 3.5 acc 50.5 % best 0.1 @ 5",
        "#epoch 1; #step 10; train loss=2.5; val loss=3.5; acc=50.5; best=0.1");
    row("2026-01-02 10:11:12 INFO step 1 loss 0.5 elapsed 00:01:05 lr 1e-3", "#step 1; loss=0.5; lr=0.001");
    row("step 1 loss 0.5 acc 0.75 eta 1:02:03", "#step 1; loss=0.5; acc=0.75");
    row("step 1: loss 2.5 eta 1:02:03", "#step 1; loss=2.5");
    row("2026-01-02 10:11:12 step 1 loss 2.5 10.5 it/s", "#step 1; loss=2.5");
    row("step 1 loss 2.5 3 7", "#step 1");
    row("step 1: loss 2.5 (avg 2.6) grad norm 1.5 mem 10 GB", "#step 1; loss=2.5; grad norm=1.5; mem (GB)=10");
    row("step 1: loss 2.5 tokens 1,234,567 lr 1e-3", "#step 1; loss=2.5; tokens=1234567; lr=0.001");
    row("Epoch 1 - loss 0.5 - acc 0.75", "#epoch 1; loss=0.5; acc=0.75");
    row("step 1 loss nan lr 1e-3", "#step 1; loss=nan; lr=0.001");
    row("step 1 lr 1e-3 loss nan", "#step 1; lr=0.001; loss=nan");
    row("loss 0.5 lr 1e-3 step 4", "#step 4; loss=0.5; lr=0.001");
    row("epoch 3 top 1 acc 0.5 top 5 acc 0.75", "#epoch 3; top 1 acc=0.5; top 5 acc=0.75");
    row("epoch 3 top 5 acc 0.75", "#epoch 3; acc=0.75");
    row("epoch 1 train loss 0.5 acc 0.25 val loss 0.75 acc 0.125", "#epoch 1; train loss=0.5; val loss=0.75");
    row("epoch 1 | train loss 0.5 acc 0.25 | val loss 0.75 acc 0.125",
        "#epoch 1; train loss=0.5; train/acc=0.25; val loss=0.75; val/acc=0.125");
    row("Train loss 0.5 accuracy 0.75", "Train loss=0.5; Train/accuracy=0.75");
    row(" * Acc@1 5.5 Acc@5 15.5", "Test/Acc@1=5.5; Test/Acc@5=15.5");
    row(" *   Acc@1 5.000 Acc@5 15.000 loss 1.001", "Test/Acc@1=5; Test/Acc@5=15; Test/loss=1.001");
    row("Test:   Acc@1 1.500 Acc@5 5.500", "Test/Acc@1=1.5; Test/Acc@5=5.5");
    // Prose.
    row("Loaded 12 files in 3 seconds", "");
    row("Epoch 1: Loaded 12 files in 3 seconds", "#epoch 1");
    row("Epoch 1: Loaded 12 files in 3.5 seconds", "#epoch 1");
    row("Epoch 1: loaded 12 files in 3.5s", "#epoch 1");
    row("saved 5 of 10", "");
    row("Epoch 2: saved 5 of 10", "#epoch 2");
    row("Epoch 2 found 5 images of 3 classes after 2.5 s", "#epoch 2");
    row("Epoch 2 wrote 5 files took 3 seconds", "#epoch 2");
    row("Epoch 2 processed 500 samples", "#epoch 2");
    row("Epoch 2 saved 2.5 GB 10:11:12", "#epoch 2");
    row("Epoch 2 saved 25 10:11:12", "#epoch 2");
    row("Epoch 2: lr went from 0.5 to 0.25", "#epoch 2");
    row("Found 5 images 3.2 GB", "");
    row("Using 8 GPUs 16.5 TFLOPs", "");
    row("all 128 929 0.5 0.25", "");
    row("Found 12.5 GB and 3.5 GB", "");
}

void TestTextLine::blanksAlone()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, expected);
    QCOMPARE(show(readTextLine(line.trimmed())), expected);
}

// No value under another's name: entries of lists, commas that may be decimal, where a logger was.
void TestTextLine::loggersAndLists_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *line, const char *expected) {
        QTest::newRow(line) << QByteArray(line) << QByteArray(expected);
    };
    row("Epoch 0: :   1%|1         | 5/500 [00:10<1:23:10, 1.2s/it, v_num=0, reduced_train_loss=10.50, "
        "global_step=4.000, train_backward_timing in s=5e-5, train_step_timing in s=9.75, val_step_timing in s=2.5]",
        "#epoch 0; #batch 5/500; #step 4; reduced_train_loss=10.5; train_backward_timing in s=5e-05; "
        "train_step_timing in s=9.75; val_step_timing in s=2.5");
    row("Epoch 0:  10%|#| 1/10 [00:10<1:00, train loss=0.5, gpu mem=40.5]",
        "#epoch 0; #batch 1/10; train loss=0.5; gpu mem=40.5");
    row("step 3 (grad norm=1.5, lr=0.5)", "#step 3; grad norm=1.5; lr=0.5");
    row("step 3 grad norm=1.5 weight norm=2.5", "#step 3; grad norm=1.5; weight norm=2.5");
    row("Epoch 3: now loss=0.5", "#epoch 3; loss=0.5");
    row("Epoch 1: loss: 0,987 acc: 0.5", "#epoch 1; acc=0.5");
    row("Epoch 1: loss: 1,234 acc: 0,512 n: 5", "#epoch 1; n=5");
    row("epoch=1 loss=1,234 acc=0,512 n=5", "#epoch 1; n=5");
    row("epoch 1 acc: 45,5 loss: 1,234 tokens: 1,234,567", "#epoch 1; tokens=1234567");
    row("step 1,000 tokens: 1,234 ids: 1,2,3", "#step 1000; tokens=1234");
    row("2026-01-02 10:11:12.345\tn1:0\tolmo.train:600\tINFO\t[step=1/1000,epoch=0]", "#step 1/1000; #epoch 0");
    row("node17:0 main.py:55 INFO step=1 loss=0.5", "#step 1; loss=0.5");
    row("2026-01-02T10:11:12Z trainer:120 | step=1 | loss=0.5 | ETA: 01:02:03", "#step 1; loss=0.5");
    row("2026-01-02T10:11:12Z trainer:120 | step 1 | loss 0.5", "#step 1; loss=0.5");
    row("2026-01-02 10:11:12,345 (trainer:737) INFO: step=1 loss=0.5", "#step 1; loss=0.5");
    row("step=1 loss=2.5 host=n1:29500 lr=1e-3", "#step 1; loss=2.5; lr=0.001");
    row("loss:3 acc:50", "loss=3; acc=50");
    row("2026-01-02 10:11:12 loss:3 acc:0.5", "loss=3; acc=0.5");
    row("INFO loss:3 acc:0.5", "loss=3; acc=0.5");
    row("INFO loss:3 lr=0.1", "loss=3; lr=0.1");
    row("2026-01-02 10:11:12 val_loss:3 lr=0.1", "val_loss=3; lr=0.1");
    row("INFO:root:loss:3 acc:0.5", "loss=3; acc=0.5");
    row("SUCCESS loss 2.5 acc 0.5", "loss=2.5; acc=0.5");
    row("trainer WARNING grad norm: 3.5", "grad norm=3.5");
    row("ERROR: 0.5", "ERROR=0.5");
    row("[1,  2000] loss: 2.25", "#epoch 1; #batch 2000; loss=2.25");
    row("[1,  2000] train loss: 2.25", "#epoch 1; #batch 2000; train loss=2.25");
    row("[3, 224] is the shape", "");
    row("Test: [  10/48]\tLoss 6.5 (6.5)", "#batch 10/48; Test/Loss=6.5");
}

void TestTextLine::loggersAndLists()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, expected);
    QCOMPARE(show(readTextLine(line)), expected);
}

// Any values under any names, in each of the ways that programs print them.
void TestTextLine::writeReadCompare()
{
    const QByteArrayList names{"loss", "val_loss", "eval/f1", "mAP50-95(B)", "top-1", "Acc@1", "valid_1's l2", "x.y_3"};
    struct Style {
        QByteArray begin, assign, separate, end;
    };
    const QList<Style> styles{{"step 17 ", "=", ", ", ""},
                              {"step: 17, ", ": ", ", ", ""},
                              {"| step 17 | ", " ", " | ", ""},
                              {"{'step': 17, '", "': ", ", '", "}"},
                              {"[17]\t", ":", "\t", ""},
                              {"Step 17 | ", ":", " ", " "},
                              {" iteration 17/ 99 | ", ": ", " | ", " |"},
                              {"iter 17: ", " ", ", ", ""},
                              {"INFO - step=17 - ", ": ", " - ", ""},
                              {"\xe2\x94\x82 step 17 \xe2\x94\x82 ", "=", " \xe2\x94\x82 ", ""}};
    QRandomGenerator random(1);
    for (int i = 0; i < 4'000; ++i) {
        const Style &style = styles.at(random.bounded(int(styles.size())));
        QList<LineNumber> written;
        QByteArrayList pieces;
        for (const QByteArray &name : names) {
            const bool fits =
                !name.contains(' ') || (style.assign != "=" && style.separate != " " && !style.begin.contains('\''));
            if (random.bounded(2) > 0 || !fits || (style.begin.contains('\'') && name.contains('\'')))
                continue;
            const int kind = random.bounded(8);
            const double value = kind == 0 ? qQNaN()
                : kind == 1                ? qInf()
                : kind == 2                ? -random.bounded(1'000)
                                           : std::ldexp(random.generateDouble() - 0.5, random.bounded(-30, 30));
            written.append({name, value});
            const QByteArray text = kind == 0 ? "nan"_ba : kind == 1 ? "inf"_ba : QByteArray::number(value, 'g', 17);
            pieces.append(name + style.assign + text);
        }
        const QByteArray line = style.begin + pieces.join(style.separate) + style.end;
        TextLine read = readTextLine(line);
        QVERIFY2(read.counters.size() == 1 && read.counters.first().value == 17, line);
        const auto byName = [](const LineNumber &a, const LineNumber &b) { return a.name < b.name; };
        std::ranges::sort(read.numbers, byName);
        std::ranges::sort(written, byName);
        const bool isSame = std::ranges::equal(read.numbers, written, [](const LineNumber &a, const LineNumber &b) {
            return a.name == b.name && (a.value == b.value || (std::isnan(a.value) && std::isnan(b.value)));
        });
        QVERIFY2(isSame, line + " -> " + show(read));
    }
}

void TestTextLine::steps_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<QList<qint64>>("steps"); // of the lines that hold numbers
    const auto row = [](const char *name, QByteArrayList lines, QList<qint64> steps) {
        QTest::newRow(name) << lines << steps;
    };
    row("steps from the start", {"step 1 loss=1", "step 2 loss=1"}, {1, 2});
    row("a restart", {"step 8 loss=1", "step 9 loss=1", "step 5 loss=1"}, {8, 9, 5});
    row("steps anew in each epoch, of a known number",
        {"Epoch [1/3], Step [100/250], Loss: 1", "Epoch [1/3], Step [200/250], Loss: 1",
         "Epoch [2/3], Step [100/250], Loss: 1", "Epoch [3/3], Step [100/250], Loss: 1"},
        {100, 200, 350, 600});
    row("steps anew, of an unknown number, and back to an epoch before",
        {"epoch 0 step 10 loss=1", "epoch 0 step 20 loss=1", "epoch 1 step 10 loss=1", "epoch 2 step 10 loss=1",
         "epoch 1 step 15 loss=1"},
        {10, 20, 30, 40, 35});
    row("steps anew from 0, of two parts of training",
        {"epoch 0 step 0 loss=1", "epoch 0 step 9 loss=1", "epoch 0 step 1 val_loss=1", "epoch 1 step 0 loss=1",
         "epoch 1 step 9 loss=1"},
        {0, 9, 1, 10, 19});
    row("the last step, evaluated in the next epoch",
        {"epoch 0 step 100 loss=1", "epoch 1 step 100 val_loss=1", "epoch 1 step 100 acc=1", "epoch 1 step 150 loss=1"},
        {100, 100, 100, 150});
    row("the same, of steps anew", {"epoch 0 step 9 loss=1", "epoch 1 step 9 val_loss=1", "epoch 1 step 1 loss=1"},
        {9, 9, 10});
    row("one step for each epoch", {"epoch 1 step 9 loss=1", "epoch 2 step 9 loss=1", "epoch 3 step 9 loss=1"},
        {9, 18, 27});
    row("what is evaluated counts in another way", // Lightning before 1.6
        {"epoch 0 step 1 loss=1", "epoch 0 step 11 val_loss=1", "epoch 1 step 2 loss=1", "epoch 1 step 23 val_loss=1"},
        {1, 11, 2, 23});
    row("what is evaluated always stands at 0",
        {"epoch 0 step 50 loss=1", "epoch 0 step 0 val_loss=1", "epoch 1 step 99 loss=1", "epoch 1 step 0 val_loss=1",
         "epoch 2 step 150 loss=1"},
        {50, 0, 99, 0, 150});
    row("what is evaluated counts anew in each epoch",
        {"epoch 0 step 50 loss=1", "epoch 0 step 3 val_loss=1", "epoch 1 step 99 loss=1", "epoch 1 step 1 val_loss=1",
         "epoch 2 step 150 loss=1"},
        {50, 3, 99, 100, 150});
    row("batches of epochs from 1", {"Epoch 1: 450/1000 [00:10<", "| epoch 2 | 100/ 1000 batches | loss 1"}, {1100});
    row("batches of epochs from 0",
        {"Epoch 0: 1000/1000 [00:10<00:00, loss=1]", "Epoch 1: 10/1000 [00:10<00:00, loss=1]"}, {1000, 1010});
    row("batches of epochs without a total", {"[1, 2000] loss: 1", "[1, 4000] loss: 1", "[2, 2000] loss: 1"},
        {2000, 4000, 6000});
    row("an epoch is announced", {"Epoch 1/2", "10/10 - 5s - loss: 1", "Epoch 2/2", "10/10 - 5s - loss: 1"}, {10, 20});
    row("an epoch is summed up", {"epoch 1 step 10 loss=1", "epoch 1 val_loss=1", "epoch 2 step 20 loss=1", "acc=1"},
        {10, 10, 20, 20});
    row("steps cease", {"step 0 loss=1", "epoch 1 loss=1", "epoch 2 loss=1", "epoch 3 loss=1"}, {0, 0, 1, 2});
    row("bars without an epoch",
        {"50/100 [00:01<00:02, loss=1]", "100/100 [00:01<00:02, loss=1]", "50/100 [00:01<, loss=1]"}, {50, 100, 150});
    row("steps beside bars", {"5/9 [00:01<00:02, loss=1, global_step=105]", "6/9 [00:01<00:02, loss=1]"}, {105, 105});
    row("epochs alone", {"Epoch 0: loss=1", "Epoch 1: loss=1"}, {0, 1});
    row("an epoch as a heading", {"Epoch 1", "-----", "loss: 1", "Epoch 2", "loss: 1"}, {1, 2});
    row("beyond what is counted", {"step 1e300 loss=1"}, {9'000'000'000'000'000'000});
    row("steps as a heading", {"Learning iteration 5/9", "reward: 1", "loss: 1", "Learning iteration 6/9", "loss: 1"},
        {5, 5, 6});
    row("what was done in between", {"step 10 loss=1", "Saved step 5", "acc=1", "step 20 loss=1"}, {10, 10, 20});
    row("no counter at all", {"loss=1", "loss=2"}, {0, 1});
}

// Where fractions of epochs are all that counts.
void TestTextLine::fractions_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<QList<qint64>>("steps");
    const auto row = [](const char *name, QByteArrayList lines, QList<qint64> steps) {
        QTest::newRow(name) << lines << steps;
    };
    row("parts of epochs", {"{'loss': 1, 'epoch': 0.25}", "{'loss': 1, 'epoch': 0.5}"}, {0, 1});
    row("parts of epochs, and whole ones between", {"{'loss': 1, 'epoch': 1.5}", "{'eval_loss': 1, 'epoch': 2.0}"},
        {0, 0});
    row("parts of epochs, evaluated in between",
        {"{'loss': 1, 'epoch': 0.1}", "{'loss': 1, 'epoch': 0.2}", "{'eval_loss': 1, 'epoch': 0.2}",
         "{'loss': 1, 'epoch': 0.3}", "{'eval_loss': 1, 'epoch': 0.3}", "{'train_runtime': 9, 'epoch': 0.3}",
         "{'loss': 1, 'epoch': 0.4}"},
        {0, 1, 1, 2, 2, 2, 3});
}

void TestTextLine::fractions()
{
    steps();
}

void TestTextLine::steps()
{
    QFETCH(QByteArrayList, lines);
    QFETCH(QList<qint64>, steps);
    StepCounter counter;
    QList<qint64> read;
    for (const QByteArray &text : std::as_const(lines)) {
        const TextLine line = readTextLine(text);
        if (line.numbers.isEmpty())
            counter.announce(line.counters);
        else
            read.append(counter.stepOf(line.counters, metricsOf(line)));
    }
    QCOMPARE(read, steps);
}

QTEST_APPLESS_MAIN(TestTextLine)
#include "tst_textline.moc"
