/** Who and what an article speaks of: {@link org.dixit.entity.Entity} and the {@link org.dixit.entity.Mention}s of it. */
package org.dixit.entity;
