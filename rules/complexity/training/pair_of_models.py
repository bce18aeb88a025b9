"""The reference head and the managed regression that learns from it, fitted on a part of the corpus."""
import numpy as np

import kernel_head as kernel
import managed_training as managed

FREE_WEIGHT = 0.5     # of a text without labels of ours, where a labelled one has 1
MANAGED_SHARE = 0.45  # of the managed logits in the reference answer


class Pair:
    def __init__(self, corpus, index):
        train, free = corpus.train, corpus.free
        rows = [corpus.rows[i] for i in index]
        prepared = [train.prepared[i] for i in index]
        groups = [corpus.groups[i] for i in index] + [f'free/{i}' for i in range(len(free.prepared))]
        self.vocabulary = managed.vocabulary(prepared + free.prepared, groups)
        self.inputs = managed.Inputs(prepared, self.vocabulary)
        self.head = kernel.KernelHead().fit(train.means[index], self.inputs.dense, train.counts[index], rows)
        target = self._reference(train.means[index], self.inputs, train.counts[index])
        free_target = self._reference(free.means, self.see(free.prepared), free.counts)
        weight = np.concatenate([kernel.part_weights(rows), np.full(len(free.prepared), FREE_WEIGHT)])
        self.managed = managed.ManagedRegression().fit(self.see(prepared + free.prepared), np.concatenate([target, free_target]), weight)

    def see(self, prepared):
        return managed.Inputs(prepared, self.vocabulary, self.inputs.mean, self.inputs.inverse)

    def predict(self, texts, index):
        """(reference answer's logits, managed logits, managed inputs)."""
        inputs = self.see([texts.prepared[i] for i in index])
        own = self.managed.predict(inputs)
        kernel_logits = self._reference(texts.means[index], inputs, texts.counts[index])
        return (1 - MANAGED_SHARE) * kernel_logits + MANAGED_SHARE * own, own, inputs

    def _reference(self, means, inputs, counts):
        return kernel.as_logits(self.head.predict(means, inputs.dense, counts))
