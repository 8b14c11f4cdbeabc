//! Small maps with an order of their own.

use std::sync::Arc;

use minijinja::value::{Enumerator, Object, Value};

/// Names with their values.
#[derive(Debug)]
pub(super) struct Fields(Vec<(String, Value)>);

impl Fields {
    /// These pairs, as a value.
    pub(super) fn value(pairs: impl IntoIterator<Item = (String, Value)>) -> Value {
        Value::from_object(Self(pairs.into_iter().collect()))
    }
}

impl Object for Fields {
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        let key = key.as_str()?;
        self.0.iter().find(|(name, _)| name == key).map(|(_, value)| value.clone())
    }

    fn enumerate(self: &Arc<Self>) -> Enumerator {
        Enumerator::Values(self.0.iter().map(|(name, _)| Value::from(name.as_str())).collect())
    }
}
